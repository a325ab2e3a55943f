import type { Changes } from "../survey/changes/compareSurveys.ts";
import { counted } from "../text/counted.ts";
import { changes, NEW } from "./changes.ts";
import { divideLongest } from "./divideLongest.ts";
import { formulaHtml } from "./formulas.ts";
import { elementsIn } from "./pageLimit.ts";
import type { Part } from "./partList.ts";

type Told<Kind extends "added" | "versions" | "moved" | "results" | "gone"> = {
	readonly kind: Kind;
} & Changes[Kind][number];

/** What is told of a paper on the page of what is new. */
export type Change =
	| Told<"added">
	| Told<"versions">
	| Told<"moved">
	| Told<"results">
	| Told<"gone">
	| {
			readonly kind: "formulas";
			readonly slug: string;
			readonly title: string;
			readonly changed: Changes["formulas"];
	  };

/** Changes of one kind; of new papers those of one listing. */
export interface ChangeList {
	readonly title: string;
	readonly items: readonly Change[];
	/** where it has no place on the page of what is new, its own pages */
	readonly parts: readonly Part<Change>[];
}

/** The elements of a list without its entries. */
const AROUND = 3;

function listChanges(changes: Changes): ChangeList[] {
	const { added, versions, moved, formulas, results, gone } = changes;
	const byListing = [...Map.groupBy(added, ({ listings }) => listings[0] ?? "")].toSorted(
		([a], [b]) => (a < b ? -1 : 1),
	);
	const byPaper = [...Map.groupBy(formulas, ({ slug }) => slug)];
	const all: readonly { name: string; title: string; items: readonly Change[] }[] = [
		...byListing.map(([listing, papers]) => ({
			name: `added ${listing}`,
			title: `${counted(papers.length, "new paper")} in ${listing}`,
			items: papers.map((paper) => ({ kind: "added" as const, ...paper })),
		})),
		{
			name: "versions",
			title: "Newer versions",
			items: versions.map((paper) => ({ kind: "versions", ...paper })),
		},
		{
			name: "moved",
			title: "Under another theme",
			items: moved.map((paper) => ({ kind: "moved", ...paper })),
		},
		{
			name: "formulas",
			title: "Formulas shown otherwise",
			items: byPaper.map(([slug, changed]) => ({
				kind: "formulas",
				slug,
				title: changed[0]!.title,
				changed,
			})),
		},
		{
			name: "results",
			title: "Results",
			items: results.map((paper) => ({ kind: "results", ...paper })),
		},
		{
			name: "gone",
			title: "No longer listed",
			items: gone.map((paper) => ({ kind: "gone", ...paper })),
		},
	];
	const lists = all.filter(({ items }) => items.length > 0);
	const parts = divideLongest(lists.map((list) => ({ ...list, weigh, around: AROUND })));
	return lists.map(({ name, ...list }) => ({ ...list, parts: parts.get(name) ?? [] }));
}

/** The elements of an entry: see ChangeEntries.astro. */
function weigh(change: Change): number {
	switch (change.kind) {
		case "formulas":
			return change.changed.reduce(
				(sum, { from, to }) => sum + 2 + weightOf(from) + weightOf(to),
				3,
			);
		case "added":
			return change.listings.length > 1 ? 3 : 2;
		case "gone":
			return 1;
		default:
			return 2;
	}
}

const weightOf = (tex: string | undefined) =>
	tex === undefined ? 0 : elementsIn(formulaHtml(tex) ?? "");

/** What the page of what is new tells, in this order; nothing where there is no such page. */
export const changeLists: readonly ChangeList[] = changes ? listChanges(changes) : [];

/** The page of a part of what is new, from the site's base. */
export const changePartUrl = (slug: string): string => `${NEW}${slug}/`;

/** The id of what is told of a paper on its page. */
export const changeId = (kind: Change["kind"], slug: string): string => `${kind}-${slug}`;

const pages = new Map(
	changeLists.flatMap(({ parts }) =>
		parts.flatMap((part) =>
			part.items.map(({ kind, slug }) => [changeId(kind, slug), changePartUrl(part.slug)] as const),
		),
	),
);

/** Where a change is told, from the site's base. */
export function changePlace(kind: Change["kind"], slug: string): string {
	const id = changeId(kind, slug);
	return `${pages.get(id) ?? NEW}#${id}`;
}
