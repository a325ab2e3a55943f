import { titleKey } from "../../text/titleKey.ts";
import type { Entry } from "../model.ts";
import { identities } from "./identities.ts";

/** Of so many papers no id is that of one. */
const SEVERAL = 3;
/** Titles that share less of their words are of other papers. */
const ALIKE = 0.25;

/**
 * Identities under which lists have several papers, as reference managers write one that they found in a
 * form for another: by kind and value, `doi 10.1000/1`, each with how many unlike titles it has.
 */
export function misusedIds(entries: readonly { readonly entry: Entry }[]): Map<string, number> {
	const titles = new Map<string, Set<string>>();
	for (const { entry } of entries)
		for (const [kind, id] of identities(entry.details?.ids)) {
			const name = `${kind} ${id}`;
			const known = titles.get(name);
			if (known) known.add(titleKey(entry.title));
			else titles.set(name, new Set([titleKey(entry.title)]));
		}
	const misused = [...titles]
		.filter(([, all]) => all.size >= SEVERAL)
		.map(([name, all]) => [name, unlike([...all])] as const);
	return new Map(misused.filter(([, count]) => count >= SEVERAL));
}

/** How many titles are like none before them. */
function unlike(titles: readonly string[]): number {
	const seen: ReadonlySet<string>[] = [];
	for (const title of titles) {
		const words = new Set(title.split(" "));
		if (!seen.some((other) => shared(words, other) >= ALIKE)) seen.push(words);
	}
	return seen.length;
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const both = [...one].filter((word) => other.has(word)).length;
	return both / (one.size + other.size - both);
}
