import { distinctNames } from "../../text/distinctNames.ts";
import { perhapsMeant } from "../../text/perhapsMeant.ts";
import { quote } from "../../text/quote.ts";
import type { CuratedPaper } from "../curation/parseCuration.ts";
import type { Problem } from "../problem.ts";
import type { PlacedEntry } from "./mergeGroup.ts";
import { slugOf } from "./slugOf.ts";

/** The entries of one paper, by its slug. */
export interface NamedGroup {
	readonly slug: string;
	readonly members: readonly PlacedEntry[];
	/** whether another group has the title too */
	readonly sharesTitle: boolean;
	/** whether a person decided what belongs to it */
	readonly decided?: boolean;
}

export interface DecidedGroups {
	readonly groups: readonly NamedGroup[];
	/** slugs of the papers that are another now */
	readonly joined: readonly string[];
	/** decisions that match nothing */
	readonly unmatched: readonly Problem[];
}

/**
 * Does what a person decided about which entries are of one paper: first those of listings that stand
 * `apart` become papers of their own, then a paper joins the one that it is the `sameAs`.
 */
export function decideGroups(
	groups: readonly NamedGroup[],
	curated: ReadonlyMap<string, CuratedPaper>,
): DecidedGroups {
	const unmatched: Problem[] = [];
	const parted = groups.flatMap((group) => part(group, curated.get(group.slug), unmatched));
	const slugs = distinctNames(parted.map(({ slug }) => slug));
	const named = parted.map((group, at) => ({ ...group, slug: slugs[at]! }));
	return { ...joinSame(named, curated, unmatched), unmatched };
}

/** A group, and those of the listings that stand apart from it; the first of them keeps its slug. */
function part(
	group: NamedGroup,
	curated: CuratedPaper | undefined,
	problems: Problem[],
): NamedGroup[] {
	const apart = curated?.decisions.apart ?? [];
	if (!curated || apart.length === 0) return [group];
	const files = new Set(group.members.map(({ listing }) => listing.file));
	for (const [at, file] of apart.entries())
		if (!files.has(file))
			problems.push({
				...curated.where(["apart", at]),
				expected: `a listing that shows ${group.slug}`,
				found: quote(file, 160),
				todo: perhapsMeant(file, [...files]),
			});
	const isApart = ({ listing }: PlacedEntry) => apart.includes(listing.file);
	const kept = group.members.filter((member) => !isApart(member));
	if (kept.length === 0) {
		problems.push({
			...curated.where(["apart"]),
			expected: "a listing that the paper keeps",
			found: `all that show ${group.slug}`,
			todo: "leave out the one that the paper is to stand in",
		});
		return [group];
	}
	const others = Map.groupBy(group.members.filter(isApart), ({ listing }) => listing.file);
	return [kept, ...others.values()].map((members, at) => ({
		slug: at === 0 ? group.slug : slugOf(members[0]!.entry.title),
		members,
		...{ sharesTitle: false, decided: true },
	}));
}

function joinSame(
	groups: readonly NamedGroup[],
	curated: ReadonlyMap<string, CuratedPaper>,
	problems: Problem[],
): Omit<DecidedGroups, "unmatched"> {
	const known = new Set(groups.map(({ slug }) => slug));
	const targets = new Map<string, string>();
	for (const { slug } of groups) {
		const paper = curated.get(slug);
		const target = paper?.decisions.sameAs;
		if (!paper || target === undefined) continue;
		const problem = whyNotJoined(paper, target, known, curated);
		if (problem) problems.push(problem);
		else targets.set(slug, target);
	}
	const families = Map.groupBy(groups, ({ slug }) => lastOf(slug, targets));
	return {
		groups: groups
			.filter(({ slug }) => !targets.has(slug))
			.map((group) => {
				const family = families.get(group.slug)!;
				if (family.length === 1) return group;
				const members = family.flatMap((one) => one.members).toSorted(byPlace);
				return { ...group, members, decided: true };
			}),
		joined: [...targets.keys()],
	};
}

/** As the listings have them. */
function byPlace(one: PlacedEntry, other: PlacedEntry): number {
	const [file, otherFile] = [one.listing.file, other.listing.file];
	return file === otherFile ? one.index - other.index : file < otherFile ? -1 : 1;
}

/** The paper at the end of a chain. */
function lastOf(slug: string, targets: ReadonlyMap<string, string>): string {
	const next = targets.get(slug);
	return next === undefined ? slug : lastOf(next, targets);
}

function whyNotJoined(
	{ slug, decisions, where }: CuratedPaper,
	target: string,
	known: ReadonlySet<string>,
	curated: ReadonlyMap<string, CuratedPaper>,
): Problem | undefined {
	const problem = (expected: string, found: string, todo: string): Problem => ({
		...where(["sameAs"]),
		expected,
		found,
		todo,
	});
	if (!known.has(target)) {
		const others = [...known].filter((other) => other !== slug);
		return problem("the slug of another paper", quote(target, 160), perhapsMeant(target, others));
	}
	for (let next: string | undefined = target; next !== undefined; ) {
		if (next === slug)
			return problem(
				"a paper that is not the same as this one already",
				quote(target, 160),
				"keep one of the two sameAs, under the slug that is to vanish",
			);
		const after: string | undefined = curated.get(next)?.decisions.sameAs;
		next = after === target ? undefined : after;
	}
	const more = Object.keys(decisions).filter((key) => key !== "sameAs" && key !== "apart");
	return more.length === 0
		? undefined
		: problem(
				"nothing else about a paper that is the same as another",
				more.join(", "),
				`move these to ${target}`,
			);
}
