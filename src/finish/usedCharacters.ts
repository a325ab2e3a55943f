/** What the pages of a site need of fonts. */
export interface UsedCharacters {
	/** the distinct characters of all text outside of formulas, sorted */
	readonly text: string;
	/** the distinct characters within typeset formulas, sorted */
	readonly formulas: string;
	/** the classes that stand within formulas */
	readonly classes: ReadonlySet<string>;
}

/** @param pages HTML as Astro and KaTeX print it: tags closed, attributes in double quotes */
export function usedCharacters(pages: readonly string[]): UsedCharacters {
	const text = new Set<string>();
	const formulas = new Set<string>();
	const classes = new Set<string>();
	for (const page of pages) {
		/** how many open spans deep in a formula; 0 outside */
		let depth = 0;
		for (const [token, tag, attributes] of page.matchAll(
			/<(\/?[a-zA-Z][^\s>/]*)((?:"[^"]*"|[^">])*)>|[^<]+/gu,
		)) {
			if (tag === undefined)
				for (const character of decodeReferences(token))
					(depth > 0 ? formulas : text).add(character);
			else if (tag === "span") {
				const names = /\bclass="([^"]*)"/u.exec(attributes ?? "")?.[1]?.split(" ") ?? [];
				if (depth > 0 || names.includes("katex")) {
					depth += 1;
					for (const name of names) classes.add(name);
				}
			} else if (tag === "/span" && depth > 0) depth -= 1;
		}
	}
	return { text: sorted(text), formulas: sorted(formulas), classes };
}

function decodeReferences(text: string): string {
	return text
		.replace(/&#x([0-9a-fA-F]{1,6});/gu, (_, code: string) =>
			String.fromCodePoint(Number.parseInt(code, 16)),
		)
		.replace(/&#(\d{1,7});/gu, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(
			/&(?:amp|lt|gt|quot|apos);/gu,
			(name) => ({ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' })[name] ?? "'",
		);
}

function sorted(characters: ReadonlySet<string>): string {
	return [...characters]
		.filter((character) => !/\p{Cc}/u.test(character))
		.sort()
		.join("");
}
