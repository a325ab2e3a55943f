/**
 * A web address within running text, as far as it reaches: without the
 * punctuation that ends a sentence and without an unmatched closing bracket.
 *
 * @returns an http(s) address, or undefined when the text is none
 */
export function readAddress(text: string): string | undefined {
	let address = text;
	for (;;) {
		const shorter = address.replace(/[.,;:!?'"’”*]+$/u, "");
		const opens = shorter.split("(").length;
		const closes = shorter.split(")").length;
		address = closes > opens && shorter.endsWith(")") ? shorter.slice(0, -1) : shorter;
		if (address === shorter) break;
	}
	return isWebAddress(address) ? address : undefined;
}

/** True for an absolute http or https address; no other scheme ever becomes a link. */
export function isWebAddress(text: string): boolean {
	if (!/^https?:\/\/[^\s/?#]*[^\s/?#.]/iu.test(text) || !URL.canParse(text)) return false;
	const { protocol, username, password } = new URL(text);
	return (protocol === "http:" || protocol === "https:") && username === "" && password === "";
}
