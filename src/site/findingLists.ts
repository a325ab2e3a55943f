import { type FindingKind, findingKinds, isQuiet } from "../survey/finding.ts";
import { distinctSlugs } from "../survey/people/distinctSlugs.ts";
import { findingsByKind, type PlacedFinding } from "./findings.ts";
import { gatheredOnce } from "./gatheredOnce.ts";
import { MOST_IN_LISTS } from "./pageLimit.ts";
import { allPapers, type SitePaper } from "./papers.ts";
import { type Part, partList } from "./partList.ts";
import { ruleName, ruleReason } from "./ruleTexts.ts";

/** An edit with the paper that it is of. */
export interface Repair {
	readonly paper: SitePaper;
	readonly edit: SitePaper["edits"][number];
}

interface ListOf<Form extends string, Item> {
	/** how its entries are shown */
	readonly form: Form;
	readonly title: string;
	readonly note: string | undefined;
	readonly items: readonly Item[];
	/** where it has no place on the page of findings, its own pages */
	readonly parts: readonly Part<Item>[];
}

/** Findings of one kind, those of one that stand in a file, or the edits of one rule. */
export type FindingList = ListOf<"finding" | "line", PlacedFinding> | ListOf<"repair", Repair>;

/** What the page of findings lists. */
export interface FindingLists {
	readonly doubtful: readonly FindingList[];
	readonly repaired: readonly FindingList[];
	/** notes for the curator alone, each kind by file */
	readonly quiet: readonly { readonly kind: FindingKind; readonly lists: readonly FindingList[] }[];
	/** what was looked for and not found */
	readonly clean: readonly FindingKind[];
}

/** The elements of an entry, and of a folded list around them: see FindingEntries.astro. */
const WEIGHTS = { finding: 3, line: 3, repair: 7 };
const FOLD = 14;

export const findingLists = gatheredOnce(gather);

async function gather(): Promise<FindingLists> {
	const kinds = await findingsByKind();
	const found = kinds.filter(({ findings }) => findings.length > 0);
	const repairs = (await allPapers()).flatMap((paper) =>
		paper.edits.map((edit): Repair => ({ paper, edit })),
	);
	const byRule = [...Map.groupBy(repairs, ({ edit }) => edit.rule)].toSorted(
		([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
	);
	const doubtful = found
		.filter(({ kind }) => !isQuiet(kind))
		.map(({ kind, findings }) => ({
			...{ form: "finding" as const, name: kind, items: findings, parts: [] },
			...{ title: findingKinds[kind].title, note: findingKinds[kind].hint },
		}));
	const repaired = byRule.map(([rule, items]) => ({
		...{ form: "repair" as const, name: `repaired ${rule}`, items, parts: [] },
		...{ title: ruleName(rule), note: ruleReason(rule) },
	}));
	const quiet = found
		.filter(({ kind }) => isQuiet(kind))
		.map(({ kind, findings }) => ({
			kind,
			lists: [...Map.groupBy(findings, ({ place }) => place?.split(":")[0] ?? "")].map(
				([file, items]) => ({
					...{ form: "line" as const, name: `${kind} ${file}`, items, parts: [] },
					...{ title: file, note: undefined },
				}),
			),
		}));
	const partsOf = divideLongest([...doubtful, ...repaired, ...quiet.flatMap(({ lists }) => lists)]);
	const placed = (list: Named): FindingList =>
		({ ...list, parts: partsOf.get(list.name) ?? [] }) as FindingList;
	return {
		doubtful: doubtful.map(placed),
		repaired: repaired.map(placed),
		quiet: quiet.map(({ kind, lists }) => ({ kind, lists: lists.map(placed) })),
		clean: kinds
			.filter(({ kind, findings }) => findings.length === 0 && !isQuiet(kind))
			.map(({ kind }) => kind),
	};
}

type Named = FindingList & { readonly name: string };

/** The longest lists leave the page, until it has room for the others. */
function divideLongest(lists: readonly Named[]): ReadonlyMap<string, readonly Part<unknown>[]> {
	const weightOf = ({ form, items }: Named) => FOLD + WEIGHTS[form] * items.length;
	const slugs = distinctSlugs(lists.map(({ name }) => name));
	const slugOf = new Map(lists.map(({ name }, index) => [name, slugs[index]!]));
	let weight = lists.reduce((sum, list) => sum + weightOf(list), 0);
	const parts = new Map<string, readonly Part<unknown>[]>();
	for (const list of lists.toSorted((a, b) => weightOf(b) - weightOf(a))) {
		if (weight <= MOST_IN_LISTS) break;
		weight -= weightOf(list);
		const { name, title, items, form } = list;
		parts.set(
			name,
			partList<unknown>([{ title, slug: slugOf.get(name)!, items }], {
				weigh: () => WEIGHTS[form],
				most: MOST_IN_LISTS,
			}),
		);
	}
	return parts;
}
