/** A piece of HTML: a tag, or text between tags. */
export interface HtmlToken {
	readonly html: string;
	/** text that a reader reads as words: outside of formulas, of what is hidden, and of links */
	readonly prose: boolean;
}

/**
 * Takes HTML of our own making apart: tags closed, attributes in double quotes.
 * Joined, the tokens are the HTML again.
 */
export function textTokens(html: string): HtmlToken[] {
	const tokens: HtmlToken[] = [];
	/** the open elements below the outermost one whose text is no prose; empty in prose */
	let closed: string[] = [];
	for (const [token, slash, name = "", attributes = ""] of html.matchAll(
		/<(\/?)([a-zA-Z][^\s>/]*)((?:"[^"]*"|[^">])*)>|[^<]+|</gu,
	)) {
		const isTag = name !== "";
		tokens.push({ html: token, prose: !isTag && closed.length === 0 });
		if (!isTag || isVoid(name, attributes)) continue;
		if (slash) closed.pop();
		else if (closed.length > 0 || isNoProse(name, attributes)) closed = [...closed, name];
	}
	return tokens;
}

function isNoProse(name: string, attributes: string): boolean {
	return (
		/^(?:a|code|svg|cite)$/u.test(name) ||
		/\shidden(?:[\s=]|$)|\brole="img"|\bclass="(?:[^"]* )?katex/u.test(attributes)
	);
}

function isVoid(name: string, attributes: string): boolean {
	return /^(?:br|img|wbr|hr|input)$/u.test(name) || attributes.endsWith("/");
}
