import { type Spellings, writeWords } from "../words/spellings.ts";
import { type Candidate, stemsOf } from "./nameCandidates.ts";

/** How many phrases make a definition. */
const DEFINING = 4;
/** Each is worth so much of the first. */
const WORTH = 0.4;

/** One sentence that says by its terms what is filed in a group; no two of them share a word. */
export function defineGroup(candidates: readonly Candidate[], spellings: Spellings): string {
	const taken = new Set<string>();
	const phrases: string[] = [];
	for (const { phrase, words, worth } of candidates) {
		if (phrases.length === DEFINING || worth < WORTH * candidates[0]!.worth) break;
		if (stemsOf(phrase).some((stem) => taken.has(stem))) continue;
		for (const stem of stemsOf(phrase)) taken.add(stem);
		phrases.push(writeWords(words, spellings));
	}
	return `Papers that speak of ${new Intl.ListFormat("en").format(phrases)}.`;
}
