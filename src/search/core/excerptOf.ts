import { UNPARTED_SIGN } from "../../text/signRuns.ts";
import { type Marked, marksIn, type Place } from "./markText.ts";

/** A piece of a text, as HTML with `<mark>` and as plain text. */
export interface Excerpt {
	readonly html: string;
	readonly plain: string;
}

/** A word, or two signs of a script without blanks, with the punctuation at it. */
const WORD = new RegExp(`(?:${UNPARTED_SIGN}){1,2}\\p{P}*|(?:(?!${UNPARTED_SIGN})\\S)+`, "gu");

/** A sentence that begins so many words before the best stretch is shown from its beginning. */
const BACK = 8;

/**
 * The stretch of a text that tells most about a query: the one with most of its different words.
 *
 * @param text plain; it comes back escaped
 * @param length in words
 */
export function excerptOf(text: string, marked: Marked, length: number): Excerpt {
	const words = Array.from(text.matchAll(WORD), (match) => ({
		start: match.index,
		end: match.index + match[0].length,
		ends: /[.!?。！？]$/u.test(match[0]),
	}));
	const marks = marksIn(text, marked);
	const first = bestStart(words, marks, text, length);
	const [from, to] = [words[first], words[Math.min(words.length, first + length) - 1]];
	if (!from || !to) return { html: "", plain: "" };
	const cut = (html: string) =>
		`${first > 0 ? "… " : ""}${html}${to.end < text.trimEnd().length ? " …" : ""}`;
	let html = "";
	let at = from.start;
	for (const { start, end } of marks) {
		if (start < at || end > to.end) continue;
		html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
		at = end;
	}
	html += escapeHtml(text.slice(at, to.end));
	return { html: cut(html), plain: cut(text.slice(from.start, to.end)) };
}

function bestStart(
	words: readonly (Place & { readonly ends: boolean })[],
	marks: readonly Place[],
	text: string,
	length: number,
): number {
	const last = Math.max(0, words.length - length);
	let best: number[] = [];
	let most = 0;
	/** the marks from one index up to another stand within the stretch; how often each word does */
	let [begin, end] = [0, 0];
	const within = new Map<string, number>();
	const count = ({ start, end }: Place, by: 1 | -1) => {
		const word = text.slice(start, end).toLowerCase();
		const times = (within.get(word) ?? 0) + by;
		if (times > 0) within.set(word, times);
		else within.delete(word);
	};
	for (let first = 0; first <= last; first++) {
		const [from, to] = [words[first], words[Math.min(words.length, first + length) - 1]];
		if (!from || !to) break;
		while (end < marks.length && marks[end]!.end <= to.end) count(marks[end++]!, 1);
		while (begin < end && marks[begin]!.start < from.start) count(marks[begin++]!, -1);
		const value = within.size * 10 + end - begin;
		if (value > most) [best, most] = [[], value];
		if (value === most) best.push(first);
	}
	if (most === 0) return 0; // what answers stands in the title or in a formula
	// Of equal stretches the first in whose middle the words stand.
	const together = best.filter((first, at) => first === best[0]! + at);
	const middle = together[together.length >> 1] ?? 0;
	const equal = new Set(best); // further back the words at the end may be lost
	for (let back = 0; back <= BACK && middle - back > 0; back++)
		if (words[middle - back - 1]!.ends && equal.has(middle - back)) return middle - back;
	return middle;
}

function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
