import { jsonStrings } from "./jsonStrings.ts";

const ESCAPE = /\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|([A-Za-z]*|[\s\S]))/gu;

/** A backslash that JSON has no use for: in a JSON text, "\alpha" must be written "\\alpha". */
export interface InvalidEscape {
	readonly offset: number;
	/** with what follows: `\alpha` */
	readonly command: string;
}

/** The backslashes of a text that keep it from being JSON. */
export function invalidEscapes(text: string): InvalidEscape[] {
	const found: InvalidEscape[] = [];
	for (const { 0: string, index } of text.matchAll(jsonStrings))
		for (const sequence of string.matchAll(ESCAPE))
			if (sequence[1] === undefined)
				found.push({ offset: index + sequence.index, command: sequence[0] });
	return found;
}

/** The text with these backslashes doubled. */
export function doubleBackslashes(text: string): string {
	if (!text.includes("\\")) return text;
	return text.replace(jsonStrings, (string) =>
		string.replace(ESCAPE, (sequence, valid) => (valid === undefined ? `\\${sequence}` : sequence)),
	);
}
