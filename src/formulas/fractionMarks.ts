/** Parts of a fraction up to this many pieces need no "end fraction" to be understood. */
const SHORT = 3;

/**
 * Where the words of fractions and binomials stand in a formula, so that
 * `\frac{a}{b}` is said "a over b", and a longer one "fraction … over … end fraction".
 *
 * @param pieces of TeX; one that is malformed has no marks
 * @returns what is said at the command and at the closing brace of each part, by index
 */
export function fractionMarks(pieces: readonly string[]): ReadonlyMap<number, string> {
	const marks = new Map<number, string>();
	if (!pieces.some(isFraction)) return marks;
	const closing = closings(pieces);
	const groupFrom = (index: number) => {
		let open = index;
		while (/^\s+$/u.test(pieces[open] ?? "")) open++;
		const close = closing.get(open);
		return close === undefined ? undefined : { close, size: close - open - 1 };
	};
	for (const [index, piece] of pieces.entries()) {
		if (!isFraction(piece)) continue;
		const above = groupFrom(index + 1);
		const below = above && groupFrom(above.close + 1);
		if (!above || !below) continue;
		const bare = piece === "\\binom" || Math.max(above.size, below.size) <= SHORT;
		marks.set(index, bare ? "" : "fraction");
		marks.set(above.close, piece === "\\binom" ? "choose" : "over");
		marks.set(below.close, bare ? "" : "end fraction");
	}
	return marks;
}

const isFraction = (piece: string): boolean => /^\\(?:[dt]?frac|binom)$/u.test(piece);

/** The closing brace of each opening one. */
function closings(pieces: readonly string[]): ReadonlyMap<number, number> {
	const found = new Map<number, number>();
	const open: number[] = [];
	for (const [index, piece] of pieces.entries()) {
		if (piece === "{") open.push(index);
		const last = piece === "}" ? open.pop() : undefined;
		if (last !== undefined) found.set(last, index);
	}
	return found;
}
