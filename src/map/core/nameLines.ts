import { textWidth } from "./textWidth.ts";

/** As wide as a line of a name on the map, which the longest word has whole. */
const WIDEST = 12;
const LONGEST_WORD = 24;

/** A name in lines of words, each no wider than so many sizes of its text. */
export function nameLines(name: string, widest = WIDEST): string[] {
	const words = name.split(/\s+/u).filter(Boolean).map(shortened);
	const lines: string[] = [];
	for (const word of words) {
		const longer = `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && textWidth(longer) <= widest) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

function shortened(word: string): string {
	const signs = Array.from(word);
	return signs.length <= LONGEST_WORD ? word : `${signs.slice(0, LONGEST_WORD - 1).join("")}…`;
}
