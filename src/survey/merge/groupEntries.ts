import { titleKey } from "../../text/titleKey.ts";
import type { Entry } from "../model.ts";
import { identities } from "./identities.ts";

/** The entries of one paper, and entries of its title that are of another. */
export interface Group<T> {
	/** tells the groups apart: the key of the title of the first, with a number where several have it */
	readonly key: string;
	readonly members: readonly T[];
	/** whether another group has the title too */
	readonly sharesTitle: boolean;
}

/**
 * Puts together what is of one paper: entries that share an identity, whatever their titles, and entries
 * of one title, unless both have an identity of one kind and these differ.
 *
 * @param misused identities that are those of no paper, by `misusedIds`
 */
export function groupEntries<T extends { readonly entry: Entry }>(
	entries: readonly T[],
	misused: { has(id: string): boolean } = new Set(),
): Group<T>[] {
	const groups: T[][] = [];
	const groupOf = new Map<string, number>();
	const idsOf: Map<string, string>[] = [];
	const join = (from: number, into: number) => {
		for (const member of groups[from]!) groups[into]!.push(member);
		groups[from] = [];
		for (const [kind, id] of idsOf[from]!) idsOf[into]!.set(kind, idsOf[into]!.get(kind) ?? id);
		for (const [name, at] of groupOf) if (at === from) groupOf.set(name, into);
	};
	for (const one of entries) {
		const ids = new Map(
			[...identities(one.entry.details?.ids)].filter(([kind, id]) => !misused.has(`${kind} ${id}`)),
		);
		const title = `title ${titleKey(one.entry.title)}`;
		const byId = [...ids].flatMap(([kind, id]) => groupOf.get(`${kind} ${id}`) ?? []);
		const byTitle = groupOf.get(title);
		const fits = byTitle !== undefined && !conflict(idsOf[byTitle]!, ids);
		const found = [...new Set([...byId, ...(fits ? [byTitle] : [])])].toSorted((a, b) => a - b);
		const at = found[0] ?? groups.push([]) - 1;
		idsOf[at] ??= new Map();
		groups[at]!.push(one);
		for (const other of found.slice(1)) join(other, at);
		for (const [kind, id] of ids) {
			groupOf.set(`${kind} ${id}`, at);
			if (!idsOf[at].has(kind)) idsOf[at].set(kind, id);
		}
		if (byTitle === undefined || found.includes(byTitle)) groupOf.set(title, at);
	}
	const order = new Map(entries.map((one, at) => [one, at]));
	return withKeys(
		groups
			.filter((members) => members.length > 0)
			.map((members) => members.toSorted((a, b) => order.get(a)! - order.get(b)!)),
	);
}

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
