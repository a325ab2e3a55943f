import type { Changes } from "../survey/changes/compareSurveys.ts";
import { readWritten } from "./readWritten.ts";

/** What is new since an earlier survey; undefined where the build was told of none. */
export const changes = readWritten<Changes>("changes.json");

const added = new Set(changes?.added.map(({ slug }) => slug));

/** Whether the earlier survey did not have a paper. */
export const isNew = (slug: string): boolean => added.has(slug);

/** The page of what is new, from the site's base. */
export const NEW = "new/";
