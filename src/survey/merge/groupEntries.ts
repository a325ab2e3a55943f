import { titleKey } from "../../text/titleKey.ts";
import type { Entry } from "../model.ts";
import { identities } from "./identities.ts";
import { areOthers, namedPeople, sharesSome } from "./namedPeople.ts";

/** The entries of one paper, and entries of its title that are of another. */
export interface Group<T> {
	/** tells the groups apart: the key of the title of the first, with a number where several have it */
	readonly key: string;
	readonly members: readonly T[];
	/** whether another group has the title too */
	readonly sharesTitle: boolean;
}

/** What is known of a group while entries come to it. */
interface Known<T> {
	/** its index among the groups */
	readonly at: number;
	members: T[];
	/** by kind */
	readonly ids: Map<string, string>;
	/** the words of its authors' names; none where no list names them */
	readonly people: Set<string>;
	/** how its abstracts begin */
	readonly beginnings: Set<string>;
}

/** So much of an abstract, in letters, tells it from others. */
const BEGINNING = 80;

/**
 * Puts together what is of one paper: entries that share an identity, whatever their titles, and entries
 * of one title, unless both have an identity of one kind and these differ, or both name people, share
 * none, and have other abstracts.
 *
 * @param misused identities that are those of no paper, by `misusedIds`
 */
export function groupEntries<T extends { readonly entry: Entry }>(
	entries: readonly T[],
	misused: { has(id: string): boolean } = new Set(),
): Group<T>[] {
	const groups: Known<T>[] = [];
	const byId = new Map<string, Known<T>>();
	const byTitle = new Map<string, Known<T>[]>();
	const join = (from: Known<T>, into: Known<T>) => {
		for (const member of from.members) into.members.push(member);
		from.members = [];
		for (const [kind, id] of from.ids) if (!into.ids.has(kind)) into.ids.set(kind, id);
		for (const word of from.people) into.people.add(word);
		for (const beginning of from.beginnings) into.beginnings.add(beginning);
		for (const [id, group] of byId) if (group === from) byId.set(id, into);
		for (const [title, some] of byTitle)
			if (some.includes(from))
				byTitle.set(title, [...new Set(some.map((group) => (group === from ? into : group)))]);
	};
	for (const one of entries) {
		const ids = new Map(
			[...identities(one.entry.details?.ids)].filter(([kind, id]) => !misused.has(`${kind} ${id}`)),
		);
		const people = namedPeople(one.entry.authors);
		const beginning = titleKey(one.entry.abstract.slice(0, 2 * BEGINNING)).slice(0, BEGINNING);
		const title = titleKey(one.entry.title);
		const titled = byTitle.get(title) ?? [];
		const ofId = [...ids].flatMap(([kind, id]) => byId.get(`${kind} ${id}`) ?? []);
		const fitting = titled.filter(
			(group) =>
				!conflict(group.ids, ids) &&
				(group.beginnings.has(beginning) || !areOthers(group.people, people)),
		);
		const ofTitle = fitting.find((group) => sharesSome(group.people, people)) ?? fitting[0];
		const found = [...new Set([...ofId, ...(ofTitle ? [ofTitle] : [])])];
		const [group = emptyGroup<T>(groups.length), ...others] = found.toSorted((a, b) => a.at - b.at);
		if (found.length === 0) groups.push(group);
		group.members.push(one);
		for (const other of others) join(other, group);
		for (const [kind, id] of ids) {
			byId.set(`${kind} ${id}`, group);
			if (!group.ids.has(kind)) group.ids.set(kind, id);
		}
		for (const word of people) group.people.add(word);
		if (beginning !== "") group.beginnings.add(beginning);
		const same = byTitle.get(title) ?? [];
		if (!same.includes(group)) byTitle.set(title, [...same, group]);
	}
	const order = new Map(entries.map((one, at) => [one, at]));
	return withKeys(
		groups
			.filter(({ members }) => members.length > 0)
			.map(({ members }) => members.toSorted((a, b) => order.get(a)! - order.get(b)!)),
	);
}

const emptyGroup = <T>(at: number): Known<T> => ({
	...{ at, members: [], ids: new Map(), people: new Set(), beginnings: new Set() },
});

/** Whether both have an identity of one kind, and not the same. */
function conflict(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
	return [...one].some(([kind, id]) => other.has(kind) && other.get(kind) !== id);
}

function withKeys<T extends { readonly entry: Entry }>(
	groups: readonly (readonly T[])[],
): Group<T>[] {
	const counts = new Map<string, number>();
	const titled = groups.map((members) => ({ members, title: titleKey(members[0]!.entry.title) }));
	for (const { title } of titled) counts.set(title, (counts.get(title) ?? 0) + 1);
	const seen = new Map<string, number>();
	return titled.map(({ members, title }) => {
		const number = (seen.get(title) ?? 0) + 1;
		seen.set(title, number);
		const sharesTitle = counts.get(title)! > 1;
		return { key: number === 1 ? title : `${title} ${number}`, members, sharesTitle };
	});
}
