import { functionWords } from "../../text/functionWords.ts";
import { stemOf } from "./foldWord.ts";
import { type Token, tokensOf } from "./tokensOf.ts";

/** Wordings of one meaning, each as the stems of its words. */
export interface Meaning {
	/** any of these, found in a query, brings in all the others */
	readonly same: readonly (readonly string[])[];
	/** these answer too, but do not ask for the others */
	readonly also: readonly (readonly string[])[];
}

/** A wording that answers a query, and how near it is to what was typed. */
export interface OtherWording {
	readonly stems: readonly string[];
	readonly weight: number;
}

/** What stands in a query: so many tokens, and what else means the same. */
export interface SynonymMatch {
	readonly length: number;
	readonly others: readonly OtherWording[];
}

export interface Thesaurus {
	/** the longest of its wordings that begins at a token */
	at(tokens: readonly Token[], start: number): SynonymMatch | undefined;
}

const SAME = 0.8;
const ALSO = 0.5;

interface Entry {
	readonly stems: readonly string[];
	readonly meaning: Meaning;
}

export function openThesaurus(meanings: readonly Meaning[]): Thesaurus {
	const byFirst = new Map<string, Entry[]>();
	for (const meaning of meanings)
		for (const stems of meaning.same) {
			const [first] = stems;
			if (first !== undefined)
				byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, meaning }]);
		}
	return {
		at(tokens, start) {
			const entries = byFirst.get(tokenStems(tokens[start]!)[0] ?? "");
			return entries && longestOf(entries, tokens, start);
		},
	};
}

function longestOf(
	entries: readonly Entry[],
	tokens: readonly Token[],
	start: number,
): SynonymMatch | undefined {
	const longest = Math.max(...entries.map(({ stems }) => stems.length));
	const stems: string[] = [];
	let meant: SynonymMatch | undefined;
	for (let at = start; at < tokens.length && stems.length < longest; at++) {
		const next = tokenStems(tokens[at]!);
		if (next.length === 0) continue;
		stems.push(...next);
		const typed = stems.join(" ");
		const found = entries.filter((entry) => entry.stems.join(" ") === typed);
		if (found.length > 0)
			meant = {
				length: at + 1 - start,
				others: found.flatMap(({ meaning }) => othersOf(meaning, typed)),
			};
	}
	return meant;
}

function othersOf({ same, also }: Meaning, typed: string): OtherWording[] {
	return [
		...same.map((stems) => ({ stems, weight: SAME })),
		...also.map((stems) => ({ stems, weight: ALSO })),
	].filter(({ stems }) => stems.join(" ") !== typed);
}

/** The stems of a wording as the index has them, function words left out. */
export function stemsOfWording(wording: string): string[] {
	return tokensOf(wording.replaceAll("\\", "")).flatMap(tokenStems);
}

/** `1-bit` is one word of the index, `self-supervised` two. */
export function tokenStems({ parts, joined }: Token): string[] {
	if (joined !== undefined && parts.some((part) => part.length <= 2 || /\d/u.test(part)))
		return [stemOf(joined)];
	return parts.filter((part) => !functionWords.has(part)).map(stemOf);
}
