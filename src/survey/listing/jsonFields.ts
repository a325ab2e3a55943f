/** A field of a JSON object, and where its value stands if that is a string. */
export interface JsonField {
	readonly key: string;
	/** offsets of the string's content, without its quotes; undefined for other values */
	readonly content: { readonly start: number; readonly end: number } | undefined;
}

// A loop over single signs, for which a long text takes no memory to come back by.
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gu;

/** The fields of an object at its own level, in their order. @param json a valid JSON object */
export function jsonFields(json: string): JsonField[] {
	const fields: JsonField[] = [];
	let depth = 0;
	let key: string | undefined;
	for (const { 0: token, index } of json.matchAll(TOKEN)) {
		if (token === "{" || token === "[") depth += 1;
		else if (token === "}" || token === "]") depth -= 1;
		if (depth !== 1) continue;
		if (token === "," || token === "{") key = undefined;
		else if (token.startsWith('"') && key === undefined) {
			key = String(JSON.parse(token));
			fields.push({ key, content: undefined });
		} else if (token.startsWith('"')) {
			fields[fields.length - 1] = {
				key: key ?? "",
				content: { start: index + 1, end: index + token.length - 1 },
			};
		}
	}
	return fields;
}
