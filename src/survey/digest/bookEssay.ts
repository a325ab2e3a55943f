/** What an essay's HTML needs to stand in a book. */
export interface BookEssay {
	/** goes before the ids of its headings, which must differ from those of other essays */
	readonly prefix: string;
	/** the level of its first headings, which are of level 2 in a theme's page */
	readonly level: number;
}

/**
 * Fits the HTML of an essay into a book: levels and ids of its headings, the
 * links to them, and the numbers of its figures, as text: what a stylesheet
 * writes is no content of a PDF.
 */
export function bookEssay(html: string, { prefix, level }: BookEssay): string {
	const ids = new Set<string>();
	const raised = html.replace(
		/<(\/?)h([2-6])\b((?:"[^"]*"|[^">])*)>/gu,
		(_, slash: string, from: string, attributes: string) => {
			const to = Math.min(6, Number(from) - 2 + level);
			const own = attributes.replace(/\bid="([^"]*)"/u, (_, id: string) => {
				ids.add(id);
				return `id="${headingId(prefix, id)}"`;
			});
			return `<${slash}h${to}${own}>`;
		},
	);
	let figures = 0;
	const numbered = raised.replace(/<figcaption[^>]*>(?:\s*<p>)?/gu, (opening) => {
		figures += 1;
		return `${opening}<b>Figure ${figures}.</b> `;
	});
	return numbered.replace(/\bhref="#([^"]*)"/gu, (link, id: string) =>
		ids.has(id) ? `href="#${headingId(prefix, id)}"` : link,
	);
}

/** The id of an essay's heading within a book. */
export function headingId(prefix: string, id: string): string {
	return `${prefix}.${id}`;
}
