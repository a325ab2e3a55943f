import { foldLetters } from "../../text/foldLetters.ts";
import { beginsWithSign } from "../../text/signRuns.ts";

/**
 * Marks on a paper's page the words by which it was found, with or without accents: whole words only, where
 * words have borders, and none in a formula.
 */
const words = new URLSearchParams(location.search).get("highlight")?.split(" ") ?? [];
const pattern = wholeWords(words.filter(Boolean));
if (pattern) for (const text of textsOf("h1, .summary, .abstract")) markWithin(text, pattern);

function wholeWords(words: readonly string[]): RegExp | undefined {
	if (words.length === 0) return undefined;
	const longestFirst = words.map(foldLetters).toSorted((a, b) => b.length - a.length);
	const any = longestFirst.map((word) => {
		const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
		return beginsWithSign(word) ? literal : `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`;
	});
	return new RegExp(any.join("|"), "gu");
}

function textsOf(parts: string): Text[] {
	return Array.from(document.querySelectorAll(`article :is(${parts})`), (part) => {
		const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) {
			const text = walker.currentNode as Text;
			if (!text.parentElement?.closest(".formula, [hidden]")) texts.push(text);
		}
		return texts;
	}).flat();
}

function markWithin(text: Text, pattern: RegExp): void {
	const { folded, places } = foldInPlace(text.data);
	const matches = [...folded.matchAll(pattern)];
	for (const { 0: word, index } of matches.toReversed()) {
		const start = places[index]!;
		const found = text.splitText(start);
		found.splitText(places[index + word.length]! - start);
		const mark = document.createElement("mark");
		found.replaceWith(mark);
		mark.append(found);
	}
}

/** A text folded sign by sign, and where each of its letters stands in the text. */
function foldInPlace(text: string): { folded: string; places: number[] } {
	const places: number[] = [];
	let folded = "";
	for (const { 0: sign, index } of text.matchAll(/.[\p{M}ﾞﾟ]*/gsu)) {
		const letters = foldLetters(sign);
		folded += letters;
		for (let at = 0; at < letters.length; at++) places.push(index);
	}
	return { folded, places: [...places, text.length] };
}
