/** A line that begins a field, below one that ends a value. */
const NEXT_FIELD = /[ \t]*\n\s*[A-Za-z][\w-]*\s*=\s*[{"]/uy;

/**
 * Where an entry of BibTeX lacks a comma between two fields: behind a value that has closed, where the next
 * line begins another field, `name = {` or `name = "`. Anything else is left to the reader of the entry.
 */
export function missingCommas(entry: string): readonly number[] {
	const places: number[] = [];
	const base = /^\s*@[A-Za-z]+\s*\(/u.test(entry) ? 0 : 1;
	let [depth, isQuoted] = [0, false];
	for (const { 0: sign, index } of entry.matchAll(/\\[\s\S]|[{}"]/gu)) {
		if (sign === "{") depth += 1;
		else if (sign === "}") depth -= 1;
		else if (sign === '"' && depth === base) isQuoted = !isQuoted;
		else continue;
		NEXT_FIELD.lastIndex = index + 1;
		const hasClosed = sign !== "{" && depth === base && !isQuoted;
		if (hasClosed && NEXT_FIELD.test(entry)) places.push(index + 1);
	}
	return places;
}
