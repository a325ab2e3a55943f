/** Where the places of an abstract's words begin, as OpenAlex and its forerunner write them. */
const START = /"(?:abstract_inverted_index|InvertedIndex)"\s*:\s*(?=\{)/gu;
/** A word with its places, and what follows. */
const WORD = /[{\s]*("(?:[^"\\]|\\.)*")\s*:\s*\[([\d,\s]*)\]\s*([,}])/uy;
/** Nobody writes a longer abstract, in words. */
const MOST_WORDS = 50_000;

/**
 * A JSON text in which an abstract that is told by the places of its words, `{"We": [0], "show": [1]}`, is
 * the text `"We show"`. It is put so before the JSON is read, as an object of so many names takes longer to
 * make than all else. What is no such index stays.
 */
export function withoutInvertedIndexes(json: string): string {
	const parts: string[] = [];
	let done = 0;
	for (const { 0: name, index } of json.matchAll(START)) {
		const start = index + name.length;
		const text = start < done ? undefined : readIndex(json, start);
		if (!text) continue;
		parts.push(json.slice(done, start), text.text);
		done = text.end;
	}
	return parts.length === 0 ? json : parts.join("") + json.slice(done);
}

function readIndex(
	json: string,
	start: number,
): { readonly text: string; readonly end: number } | undefined {
	const words: string[] = [];
	WORD.lastIndex = start;
	for (let entry = WORD.exec(json); entry; entry = WORD.exec(json)) {
		const [, word = "", places = "", next] = entry;
		for (const place of places.split(",")) {
			const at = Number(place);
			if (at >= MOST_WORDS) return undefined;
			words[at] = word.slice(1, -1);
		}
		if (next === "}")
			return {
				text: `"${words.filter((found) => found !== undefined).join(" ")}"`,
				end: WORD.lastIndex,
			};
	}
	return undefined;
}
