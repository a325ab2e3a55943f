import { jsonTokens } from "./jsonTokens.ts";

/** A field of a JSON object, and where its value stands if that is a string. */
export interface JsonField {
	readonly key: string;
	/** offsets of the string's content, without its quotes; undefined for other values */
	readonly content: { readonly start: number; readonly end: number } | undefined;
}

/** The fields of an object at its own level, in their order. @param json a valid JSON object */
export function jsonFields(json: string): JsonField[] {
	const fields: JsonField[] = [];
	let depth = 0;
	let key: string | undefined;
	jsonTokens(json, (sign, start, end) => {
		if (sign === "{" || sign === "[") depth += 1;
		else if (sign === "}" || sign === "]") depth -= 1;
		if (depth !== 1) return;
		if (sign === "," || sign === "{") key = undefined;
		else if (sign === '"' && key === undefined) {
			key = String(JSON.parse(json.slice(start, end)));
			fields.push({ key, content: undefined });
		} else if (sign === '"') {
			fields[fields.length - 1] = { key: key ?? "", content: { start: start + 1, end: end - 1 } };
		}
	});
	return fields;
}
