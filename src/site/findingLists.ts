import { type FindingKind, findingKinds, isQuiet } from "../survey/finding.ts";
import { divideLongest } from "./divideLongest.ts";
import { findingsByKind, type PlacedFinding } from "./findings.ts";
import { gatheredOnce } from "./gatheredOnce.ts";
import { allPapers, type SitePaper } from "./papers.ts";
import type { Part } from "./partList.ts";
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

type Named = FindingList & { readonly name: string };

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
	const all: readonly Named[] = [...doubtful, ...repaired, ...quiet.flatMap(({ lists }) => lists)];
	const partsOf = divideLongest<unknown>(
		all.map((list) => ({ ...list, weigh: () => WEIGHTS[list.form], around: FOLD })),
	);
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
