/** A section of an essay: its heading and the papers that it cites, in their order. The first may have no heading. */
export interface EssaySection {
	readonly title: string;
	readonly slugs: readonly string[];
}

/** @param body the MDX of an essay, without its frontmatter */
export function essaySections(body: string): EssaySection[] {
	return body.split(/^## +/mu).map((part, index) => ({
		title: index === 0 ? "" : (part.split("\n", 1)[0] ?? "").trim(),
		slugs: [
			...new Set(Array.from(part.matchAll(/<Cite\s+slug="([^"]+)"/gu), ([, slug = ""]) => slug)),
		],
	}));
}
