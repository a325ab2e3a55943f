import { readFileSync } from "node:fs";
import { splitLetters } from "../../../src/formulas/recover/splitLetters.ts";
import type { DevAbstract } from "./devFile.ts";

/** Lower-case word of prose that holds a command word -> how often it was seen. */
export type ProseCounts = ReadonlyMap<string, number>;

const fewest = 2;

const englishWords = readFileSync(new URL("englishWords.txt", import.meta.url), "utf8")
	.replace(/^#.*$/gm, "")
	.trim()
	.split(/\s+/);

/**
 * Counts words of prose that would be cut because they hold a command word (`find`, `method`). Words of a
 * dictionary count as often seen.
 */
export function countProse(abstracts: readonly DevAbstract[]): ProseCounts {
	const counts = new Map<string, number>();
	for (const abstract of abstracts) {
		for (const word of proseOf(abstract)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	for (const word of englishWords) counts.set(word, Number.POSITIVE_INFINITY);
	return new Map([...counts].filter(([word]) => splitLetters(word, () => false).length > 0));
}

/** The words seen often enough never to be cut. */
export function proseWords(counts: ProseCounts): Set<string> {
	return new Set([...counts].flatMap(([word, count]) => (count >= fewest ? [word] : [])).sort());
}

/** The words that only this abstract's own uses make prose: in training it must not know them. */
export function ownWords(
	counts: ProseCounts,
	abstract: DevAbstract,
	known: ReadonlySet<string>,
): Set<string> {
	const own = new Map<string, number>();
	for (const word of proseOf(abstract)) {
		if (known.has(word)) own.set(word, (own.get(word) ?? 0) + 1);
	}
	return new Set([...own.keys()].filter((word) => counts.get(word)! - own.get(word)! < fewest));
}

/** The words outside of formulas. `KGE` says nothing of `kge`: runs of capitals are never cut. */
function proseOf({ mangled, spans }: DevAbstract): string[] {
	return [...mangled.matchAll(/[A-Za-z]+/g)].flatMap((match) => {
		const end = match.index + match[0].length;
		const inFormula = spans.some((span) => match.index < span.end && span.start < end);
		const isAcronym = match[0].length > 1 && match[0] === match[0].toUpperCase();
		return inFormula || isAcronym ? [] : [match[0].toLowerCase()];
	});
}
