/**
 * Visits the brackets, colons, commas and strings of a JSON text in their order. It asks for no more than
 * that strings end, so that one item that is no JSON hides no other. A loop, for which a long text takes no
 * memory to come back by.
 * @param visit is told the token's first sign, its offset, and the offset after it
 */
export function jsonTokens(
	json: string,
	visit: (sign: string, start: number, end: number) => void,
): void {
	let strings = true;
	for (let at = 0; at < json.length; at += 1) {
		const sign = json.charCodeAt(at);
		if (sign === QUOTE) {
			const end: number | undefined = strings ? endOfString(json, at) : undefined;
			// A string that does not end: neither does any after it, and what follows is read as if there were none.
			strings &&= end !== undefined;
			if (end === undefined) continue;
			visit('"', at, end);
			at = end - 1;
		} else if (isMark(sign)) visit(json[at]!, at, at + 1);
	}
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** One of `{ } [ ] : ,`. */
const isMark = (sign: number): boolean =>
	sign === 0x2c ||
	sign === 0x3a ||
	sign === 0x5b ||
	sign === 0x5d ||
	sign === 0x7b ||
	sign === 0x7d;

function endOfString(json: string, start: number): number | undefined {
	for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
		let backslashes = 0;
		while (json.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes += 1;
		if (backslashes % 2 === 0) return end + 1;
	}
	return undefined;
}
