/** Nobody writes more into the braces of a command within an abstract. */
const LONGEST = 2000;

/** The brace that ends the group which begins at an offset. */
export function closingBrace(text: string, open: number): number | undefined {
	let depth = 0;
	for (let at = open; at < text.length && at - open <= LONGEST; at++) {
		const sign = text[at];
		if (sign === "\\") at += 1;
		else if (sign === "{") depth += 1;
		else if (sign === "}") {
			depth -= 1;
			if (depth === 0) return at;
		}
	}
	return undefined;
}
