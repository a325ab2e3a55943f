import { distinctNames } from "../../text/distinctNames.ts";
import { titleKey } from "../../text/titleKey.ts";
import type { Curation } from "../curation/parseCuration.ts";
import { statedFacts } from "../curation/statedFacts.ts";
import type { Note } from "../finding.ts";
import type { Listing, ListingYear, Paper } from "../model.ts";
import type { Problem } from "../problem.ts";
import { anew, type Remember } from "../remember.ts";
import { readableDate } from "../text/isoDate.ts";
import { decideGroups, type NamedGroup } from "./decideGroups.ts";
import { type Group, groupEntries } from "./groupEntries.ts";
import { identities } from "./identities.ts";
import { mergeGroup, type PlacedEntry, withYear } from "./mergeGroup.ts";
import { misusedIds } from "./misusedIds.ts";
import { nearTitles } from "./nearTitles.ts";
import { noteToldFacts } from "./noteToldFacts.ts";
import { slugOf } from "./slugOf.ts";

export interface MergedEntries {
	/** sorted by slug */
	readonly papers: readonly Paper[];
	/** slugs of those that a person joined to another */
	readonly joined: readonly string[];
	/** dates that contradict each other */
	readonly problems: readonly Problem[];
	/** decisions that match nothing */
	readonly unmatched: readonly Problem[];
}

/**
 * Merges the entries of one paper, and parts or joins papers as a person decided. Papers whose titles are
 * only near to each other are told, not merged.
 */
export function mergeEntries(
	listings: readonly Listing[],
	years: ReadonlyMap<string, ListingYear>,
	curation: Curation,
	note: Note,
	remember: Remember = anew,
): MergedEntries {
	const placed = listings.flatMap((listing) => {
		const year = years.get(listing.file)?.year;
		return listing.entries.map((entry, index): PlacedEntry => ({ entry, index, listing, year }));
	});
	const misused = misusedIds(placed);
	noteMisused(misused, placed, note);
	const found = groupEntries(placed, misused);
	const slugs = distinctSlugs(found);
	const { groups, joined, unmatched } = decideGroups(
		found.map(({ key, ...group }) => ({ ...group, slug: slugs.get(key)! })),
		curation.papers,
	);
	const papers = groups
		.map((group) => {
			const curated = curation.papers.get(group.slug);
			const merge = (note: Note, stated = {}) =>
				mergeGroup(group.slug, group.members, stated, note);
			const paper = merge(note, statedFacts(curated?.decisions));
			if (curated)
				noteToldFacts(
					curated,
					merge(() => {}),
					note,
				);
			if (!group.decided) noteIdentity(group, note);
			return paper;
		})
		.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
	noteNearTitles(papers, note, remember);
	const problems = groups.flatMap(({ members }) => yearConflict(members));
	return { papers, joined, problems, unmatched };
}

/** Notes one identity under several titles, and one title under several identities. */
function noteIdentity({ slug, members, sharesTitle }: NamedGroup, note: Note): void {
	const titles = Map.groupBy(members, ({ entry }) => titleKey(entry.title));
	const [first, ...others] = Array.from(titles.values(), ([member]) => member!.entry);
	for (const { title, place } of others)
		note({
			kind: "two-titles",
			slug,
			file: place.file,
			line: place.line,
			detail: `${title}; elsewhere ${first!.title}`,
		});
	if (sharesTitle)
		note({
			kind: "shared-title",
			slug,
			...members[0]!.entry.place,
			detail:
				Array.from(identities(members[0]!.entry.details?.ids), (pair) => pair.join(" ")).join(
					", ",
				) || "no identity",
		});
}

/** Notes each identity that several papers bear, where it first stands. */
function noteMisused(
	misused: ReadonlyMap<string, number>,
	placed: readonly PlacedEntry[],
	note: Note,
): void {
	const seen = new Set<string>();
	for (const { entry } of misused.size > 0 ? placed : [])
		for (const [kind, id] of identities(entry.details?.ids)) {
			const name = `${kind} ${id}`;
			const count = misused.get(name);
			if (count === undefined || seen.size === seen.add(name).size) continue;
			note({ kind: "misused-id", ...entry.place, detail: `${name}, under ${count} unlike titles` });
		}
}

function noteNearTitles(papers: readonly Paper[], note: Note, remember: Remember): void {
	const keys = papers.map(({ title }) => titleKey(title));
	for (const [one, other] of remember("near titles", { like: keys }, () => nearTitles(keys))) {
		const [paper, near] = [papers[one]!, papers[other]!];
		const { file, line } = near.appearances[0]!;
		note({
			kind: "near-title",
			slug: paper.slug,
			detail: `${near.title} (${file}:${line})`,
		});
	}
}

/**
 * The slug of each title key. Where a title reads like the slug of another, the later by key gets a
 * number.
 */
function distinctSlugs(groups: readonly Group<PlacedEntry>[]): ReadonlyMap<string, string> {
	const sorted = groups.toSorted((a, b) => (a.key < b.key ? -1 : 1));
	const slugs = distinctNames(sorted.map(({ members }) => slugOf(members[0]!.entry.title)));
	return new Map(sorted.map(({ key }, at) => [key, slugs[at]!]));
}

/**
 * One day in two years: where one of them is concluded, a listing's year must be wrong. Two that are
 * printed are what the lists say, as of a preprint and of its journal.
 */
function yearConflict(group: readonly PlacedEntry[]): Problem[] {
	const dated = group.flatMap(({ entry, year }) => {
		const date = withYear(entry.date, year);
		return date?.year === undefined
			? []
			: [{ ...date, printed: entry.date?.year !== undefined, ...entry.place }];
	});
	const [one] = dated;
	const other = dated.find(
		({ year, month, day, printed }) =>
			one &&
			year !== one.year &&
			month === one.month &&
			day === one.day &&
			!(printed && one.printed),
	);
	if (!one || !other) return [];
	const say = ({ printed, file, line, ...date }: typeof one) =>
		`${readableDate(date)} (${printed ? "printed" : "from the listing's year"}, ${file}:${line})`;
	return [
		{
			file: other.file,
			line: other.line,
			expected: `the date that the other listing concludes for the same paper: ${say(one)}`,
			found: say(other),
			todo: "state the years of both listings in content/curation/listings.yaml",
		},
	];
}
