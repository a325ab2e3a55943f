import type { Changes } from "../survey/changes/compareSurveys.ts";

/** The id of what is told of a paper on the page of what is new. */
export const changeId = (kind: keyof Changes, slug: string): string => `${kind}-${slug}`;
