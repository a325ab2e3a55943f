/** What ends a sentence, or emphasis, rather than an address. */
const PUNCTUATION = new Set(".,;:!?'\"’”*");

/**
 * A web address within running text, as far as it reaches: without the
 * punctuation that ends a sentence and without an unmatched closing bracket.
 *
 * @returns an http(s) address, or undefined when the text is none
 */
export function readAddress(text: string): string | undefined {
	let unmatched = text.split(")").length - text.split("(").length;
	let end = text.length;
	for (; end > 0; end--) {
		const last = text[end - 1] ?? "";
		if (last === ")" && unmatched > 0) unmatched -= 1;
		else if (!PUNCTUATION.has(last)) break;
	}
	const address = text.slice(0, end);
	return isWebAddress(address) ? address : undefined;
}

/** True for an absolute http or https address; no other scheme ever becomes a link. */
export function isWebAddress(text: string): boolean {
	if (!/^https?:\/\/[^\s/?#]*[^\s/?#.]/iu.test(text) || !URL.canParse(text)) return false;
	const { protocol, username, password } = new URL(text);
	return (protocol === "http:" || protocol === "https:") && username === "" && password === "";
}
