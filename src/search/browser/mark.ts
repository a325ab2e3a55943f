/** Marks on a paper's page the words by which it was found: whole words only, and none in a formula. */
const words = new URLSearchParams(location.search).get("highlight")?.split(" ") ?? [];
const pattern = wholeWords(words.filter(Boolean));
if (pattern) for (const text of textsOf("h1, .summary, .abstract")) markWithin(text, pattern);

function wholeWords(words: readonly string[]): RegExp | undefined {
	if (words.length === 0) return undefined;
	const longestFirst = words.toSorted((a, b) => b.length - a.length);
	const any = longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "giu");
}

function textsOf(parts: string): Text[] {
	return Array.from(document.querySelectorAll(`article :is(${parts})`), (part) => {
		const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) {
			const text = walker.currentNode as Text;
			if (!text.parentElement?.closest(".formula, [hidden]")) texts.push(text);
		}
		return texts;
	}).flat();
}

function markWithin(text: Text, pattern: RegExp): void {
	const matches = [...text.data.matchAll(pattern)];
	for (const { 0: word, index } of matches.toReversed()) {
		const found = text.splitText(index);
		found.splitText(word.length);
		const mark = document.createElement("mark");
		found.replaceWith(mark);
		mark.append(found);
	}
}

export {};
