import { stringifyEntities } from "stringify-entities";

/** Text as it is written in HTML, where it stands between tags. */
export const htmlText = (text: string): string =>
	stringifyEntities(text, { subset: ["<", ">", "&"] });
