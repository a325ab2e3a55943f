import { authorNames } from "../cite/authorNames.ts";
import type { CslName } from "../cite/cslItem.ts";
import { nameText } from "../cite/nameText.ts";
import { OTHERS, readName } from "../cite/readName.ts";
import { saidName } from "../cite/saidName.ts";
import type { Authors, Details } from "../model.ts";
import { distinctSlugs } from "./distinctSlugs.ts";
import { foldName } from "./foldName.ts";
import { mostFrequent } from "./mostFrequent.ts";
import { isAbbreviated, personKey, writtenOutKey } from "./personKey.ts";

/** What is read of a paper to find its people. */
export interface Authored {
	readonly authors?: Authors | undefined;
	readonly details?: Pick<Details, "orcids"> | undefined;
}

/** An author with all papers. */
export interface Person<Paper> {
	/** as it is said, in its most frequent spelling: "Anna Müller" */
	readonly name: string;
	/** the name, with what tells two of one name apart */
	readonly label: string;
	/** as it stands in an index: "Müller, Anna" */
	readonly indexed: string;
	/** ASCII; no other person has it */
	readonly slug: string;
	readonly orcid: string | undefined;
	/** each once, in the order given */
	readonly papers: readonly Paper[];
}

/** A place in a paper's list of authors. */
export interface Mention<Paper> {
	/** as this paper's list has it, in the order in which it is said */
	readonly name: string;
	/** undefined for "et al." */
	readonly person: Person<Paper> | undefined;
}

export interface People<Paper> {
	/** in the order of an index, by family names */
	readonly all: readonly Person<Paper>[];
	/** the named authors of each paper, in their order */
	readonly of: ReadonlyMap<Paper, readonly Mention<Paper>[]>;
}

/** A name as one paper has it. */
interface Found<Paper> {
	readonly paper: Paper;
	readonly name: CslName;
	readonly key: string;
	readonly orcid: string | undefined;
}

/**
 * Tells the authors of papers apart: by ORCID iD where one is stated, else by name, whose accents and order
 * do not matter. "J. Smith" is never taken for "John Smith", unless an iD says so.
 */
export function groupPeople<Paper extends Authored>(papers: readonly Paper[]): People<Paper> {
	const found = joinWrittenOut(papers.flatMap(namesOf));
	const identity = identities(found);
	const groups = Map.groupBy(found.filter(isSomeone), identity);
	const people = peopleOf(groups);
	const of = Map.groupBy(found, ({ paper }) => paper);
	return {
		all: [...people.values()],
		of: new Map(
			Array.from(of, ([paper, names]) => [
				paper,
				names.map((found) => ({
					name: saidName(found.name),
					person: isSomeone(found) ? people.get(identity(found)) : undefined,
				})),
			]),
		),
	};
}

function namesOf<Paper extends Authored>(paper: Paper): Found<Paper>[] {
	if (paper.authors?.kind !== "names") return [];
	const orcids = new Map(
		Object.entries(paper.details?.orcids ?? {}).map(([name, orcid]) => [
			personKey(readName(name)),
			orcid,
		]),
	);
	return authorNames(paper.authors).map((name) => {
		const key = personKey(name);
		return { paper, name, key, orcid: orcids.get(key) };
	});
}

function isSomeone({ name }: { readonly name: CslName }): boolean {
	return !("literal" in name) || name.literal !== OTHERS;
}

/** "Mueller" is "Müller" where some paper writes "Müller"; "Xue" is not "Xu". */
function joinWrittenOut<Paper>(found: readonly Found<Paper>[]): Found<Paper>[] {
	const keys = new Map<string, string>();
	for (const { name, key } of found) {
		const written = writtenOutKey(name);
		if (written !== undefined && written !== key && !keys.has(written)) keys.set(written, key);
	}
	return found.map((one) => ({ ...one, key: keys.get(one.key) ?? one.key }));
}

/** What tells persons apart: an iD, or the key of a name that no iD goes with, or several do. */
function identities<Paper>(
	found: readonly Found<Paper>[],
): (one: Pick<Found<Paper>, "name" | "key" | "orcid">) => string {
	const stated = found.filter(({ orcid }) => orcid !== undefined);
	const setsBy = (by: "key" | "orcid", of: "key" | "orcid") =>
		new Map(
			Array.from(
				Map.groupBy(stated, (one) => one[by]),
				([value, group]) => [value, new Set(group.map((one) => one[of]))],
			),
		);
	const orcidsOf = setsBy("key", "orcid");
	const keysOf = setsBy("orcid", "key");
	return ({ name, key, orcid }) => {
		if (orcid !== undefined) return orcid;
		const [only, another] = orcidsOf.get(key) ?? [];
		const isSure = !isAbbreviated(name) || keysOf.get(only)?.size === 1;
		return only !== undefined && another === undefined && isSure ? only : `name ${key}`;
	};
}

function peopleOf<Paper>(
	groups: ReadonlyMap<string, readonly Found<Paper>[]>,
): Map<string, Person<Paper>> {
	const named = Array.from(groups, ([identity, group]) => {
		const indexed = mostFrequent(group.map(({ name }) => nameText(name)));
		const { name } = group.find((one) => nameText(one.name) === indexed)!;
		return {
			identity,
			indexed,
			order: foldName(indexed),
			name: saidName(name),
			orcid: group.find(({ orcid }) => orcid !== undefined)?.orcid,
			papers: [...new Set(group.map(({ paper }) => paper))],
		};
	}).sort(
		(a, b) =>
			compare(a.order, b.order) || compare(a.indexed, b.indexed) || compare(a.identity, b.identity),
	);
	const slugs = distinctSlugs(named.map(({ name }) => name));
	const times = Map.groupBy(named, ({ name }) => name);
	return new Map(
		named.map(({ identity, order: _, ...person }, at) => {
			const isShared = (times.get(person.name)?.length ?? 0) > 1;
			const label = isShared
				? `${person.name} (${person.orcid ?? "without ORCID iD"})`
				: person.name;
			return [identity, { ...person, label, slug: slugs[at]! }];
		}),
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
