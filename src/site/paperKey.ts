import { resultKey } from "../cache/resultKey.ts";
import { isNew } from "./changes.ts";
import { madeOnce } from "./madeOnce.ts";
import type { SitePaper } from "./papers.ts";

/** A hash of all that a page tells of a paper which stands on it among others. */
export const paperKey = madeOnce((paper: SitePaper) =>
	resultKey(JSON.stringify([paper, isNew(paper.slug)])),
);
