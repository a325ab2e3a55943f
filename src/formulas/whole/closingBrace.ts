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

/** The same for every brace of a text at once, by the offset at which its group begins. Linear. */
export function closingBraces(text: string): ReadonlyMap<number, number> {
	const open: number[] = [];
	const closing = new Map<number, number>();
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (sign === "\\") at += 1;
		else if (sign === "{") open.push(at);
		else if (sign === "}") {
			const start = open.pop();
			if (start !== undefined && at - start <= LONGEST) closing.set(start, at);
		}
	}
	return closing;
}
