/**
 * A text with what stands for each match.
 *
 * @param find with the flag `g`
 * @param put undefined leaves the match as it is
 */
export function replaceFound(
	text: string,
	find: RegExp,
	put: (found: RegExpExecArray) => string | undefined,
): string {
	let [replaced, from] = ["", 0];
	for (const found of text.matchAll(find)) {
		replaced += text.slice(from, found.index) + (put(found) ?? found[0]);
		from = found.index + found[0].length;
	}
	return replaced + text.slice(from);
}
