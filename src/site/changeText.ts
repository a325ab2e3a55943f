import type { Changes } from "../survey/changes/compareSurveys.ts";

const list = new Intl.ListFormat("en-GB");

/** "a, b and c" */
export const and = (items: readonly string[]): string => list.format(items);

/** The id of what is told of a paper on the page of what is new. */
export const changeId = (kind: keyof Changes, slug: string): string => `${kind}-${slug}`;
