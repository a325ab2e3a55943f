/**
 * The shortest stretch of whole words around a place that stands nowhere else in a text; the whole text
 * where none is. What ends a sentence is no part of its last word.
 */
export function surrounding(text: string, start: number, end: number): string {
	let [from, to] = [wordStart(text, start), wordEnd(text, end)];
	const told = () => text.slice(from, Math.max(end, wordTrimmed(text, to))).trim();
	for (let turn = 0; !isAlone(text, told()); turn++) {
		if (from === 0 && to === text.length) break;
		const isLeft = to === text.length || (turn % 2 === 0 && from > 0);
		if (isLeft) from = wordStart(text, text.slice(0, from).trimEnd().length);
		else to = wordEnd(text, to + (/^\s*/u.exec(text.slice(to))?.[0].length ?? 0));
	}
	return told();
}

const isAlone = (text: string, part: string) => text.indexOf(part) === text.lastIndexOf(part);

const wordStart = (text: string, at: number) => text.slice(0, at).search(/\S*$/u);

const wordEnd = (text: string, at: number) => at + (/^\S*/u.exec(text.slice(at))?.[0].length ?? 0);

const wordTrimmed = (text: string, to: number) => text.slice(0, to).replace(/[.,;:]+$/u, "").length;
