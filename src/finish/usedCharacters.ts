/** What the pages of a site need of fonts. */
export interface UsedCharacters {
	/** the distinct characters of all text outside of formulas, sorted */
	readonly text: string;
	/** the characters within typeset formulas, each run of them once with the classes around it */
	readonly formulas: readonly FormulaRun[];
}

export interface FormulaRun {
	/** of the formula's elements from the outermost to the innermost, each once */
	readonly classes: readonly string[];
	/** distinct, sorted; none in elements that are empty */
	readonly characters: string;
}

/** @param pages HTML as Astro and KaTeX print it: tags closed, attributes in double quotes */
export function usedCharacters(pages: readonly string[]): UsedCharacters {
	const text = new Set<string>();
	const formulas = new Map<string, Set<string>>();
	for (const page of pages) {
		/** the classes of the open spans from the formula's own on; none outside */
		const open: string[] = [];
		for (const [token, tag, attributes] of page.matchAll(
			/<(\/?[a-zA-Z][^\s>/]*)((?:"[^"]*"|[^">])*)>|[^<]+/gu,
		)) {
			if (tag === undefined) {
				const place = open.length > 0 ? formulas.get(open.join(" ")) : text;
				for (const character of decodeReferences(token)) place?.add(character);
			} else if (tag === "span") {
				const classes = /\bclass="([^"]*)"/u.exec(attributes ?? "")?.[1] ?? "";
				if (open.length > 0 || /^katex(?:-display)?(?: |$)/u.test(classes)) {
					open.push(classes);
					const within = open.join(" ");
					if (!formulas.has(within)) formulas.set(within, new Set());
				}
			} else if (tag === "/span") open.pop();
		}
	}
	return {
		text: sorted(text),
		formulas: Array.from(formulas, ([classes, characters]) => ({
			classes: [...new Set(classes.split(" "))],
			characters: sorted(characters),
		})),
	};
}

function decodeReferences(text: string): string {
	return text.replace(
		/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gu,
		(reference, hexadecimal?: string, decimal?: string, name?: string) => {
			if (name !== undefined) return NAMED[name] ?? reference;
			const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
			return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
		},
	);
}

const NAMED: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
};

function sorted(characters: ReadonlySet<string>): string {
	return [...characters]
		.filter((character) => !/\p{Cc}/u.test(character))
		.sort()
		.join("");
}
