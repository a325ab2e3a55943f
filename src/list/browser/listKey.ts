import { surveyName } from "../../browser/siteRoot.ts";

/** Where the reader's list is kept on the device. Several surveys may share a host: each has its own. */
export const LIST_KEY = `abstrata ${surveyName} list`;
