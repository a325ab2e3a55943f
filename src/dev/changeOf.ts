import path from "node:path";

/** What is to be done after a file has changed, beside what Astro does by itself. */
export type Change = "compose" | "compose anew" | "bundle";

/** Rooms whose code makes pages of listings. */
const COMPOSING = ["survey", "formulas", "text", "build", "desk/core", "search/core"];

/** Rooms whose code runs in a reader's browser, and what it looks like there. */
const BROWSING = [
	"browser",
	"desk/browser",
	"desk/core",
	"layouts/site.ts",
	"list",
	"offline/browser",
	"offline/core",
	"search/browser",
	"search/core",
	"styles/desk.css",
	"styles/deskPage.css",
	"styles/search.css",
	"survey/cite",
	"text",
];

/** Of the content folder: what a person keeps, but for what is made of it. */
const GENERATED = "papers";

export interface WatchedFolders {
	/** the project's */
	readonly root: string;
	readonly content: string;
}

/** What follows from a change of a file. */
export function changeOf(file: string, { root, content }: WatchedFolders): ReadonlySet<Change> {
	const changes = new Set<Change>();
	const inContent = path.relative(content, file);
	if (isBelow(inContent) && !isIn(inContent, GENERATED)) changes.add("compose");
	const inSource = path.relative(path.join(root, "src"), file);
	if (COMPOSING.some((room) => isIn(inSource, room))) changes.add("compose anew");
	if (BROWSING.some((room) => isIn(inSource, room))) changes.add("bundle");
	return changes;
}

const isBelow = (relative: string) => relative !== ".." && !relative.startsWith(`..${path.sep}`);

function isIn(relative: string, room: string): boolean {
	const folder = path.normalize(room);
	return relative === folder || relative.startsWith(folder + path.sep);
}
