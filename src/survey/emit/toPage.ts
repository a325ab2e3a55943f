import type { Finding } from "../finding.ts";
import type { EnrichedPaper } from "../model.ts";
import { distinctFormulas, plainText } from "../text/inlines.ts";
import { readableDate } from "../text/isoDate.ts";
import { type PageFrontmatter, pageSchema } from "./pageSchema.ts";
import { toMdx } from "./toMdx.ts";
import { resultAnchor } from "./urls.ts";

/** A file of `content/papers`. */
export interface Page {
	/** from `content/papers`: `<primary theme>/<slug>.mdx` */
	readonly path: string;
	readonly frontmatter: PageFrontmatter;
	readonly body: string;
}

/** The page of a paper. It throws only where the frontmatter breaks its own schema: a fault of ours. */
export function toPage(paper: EnrichedPaper, findings: readonly Finding[]): Page {
	const { slug, title, abstract, themes } = paper;
	const plainTitle = plainText(title.inlines);
	const sentences = [...new Set(paper.results.map(({ start }) => start))];
	const frontmatter = pageSchema.parse({
		slug,
		title: title.shown,
		plainTitle,
		date: paper.date,
		printedDate: paper.printedDate && readableDate(paper.printedDate),
		authors: paper.authors,
		appearances: paper.appearances.map(({ variant: _, disagreement, ...appearance }) => ({
			...appearance,
			disagreement: disagreement && {
				...disagreement,
				date: disagreement.date && readableDate(disagreement.date),
			},
		})),
		themes,
		topic: paper.topic,
		runnerUp: paper.runnerUp,
		method: paper.method,
		summary: paper.summary,
		description: paper.summary ?? opening(plainText(abstract.inlines)),
		url: paper.url,
		details: paper.details,
		sources: paper.sources,
		links: paper.links,
		related: paper.related,
		results: paper.results.map(({ at: _, ...result }) => ({
			...result,
			anchor: resultAnchor(slug, sentences.indexOf(result.start)),
		})),
		formulas: distinctFormulas([...title.inlines, ...abstract.inlines]),
		listed: { title: title.listed, abstract: abstract.listed },
		edits: [...title.edits, ...abstract.edits],
		findings: findings.map(({ kind, file, line, detail, formula }) => ({
			kind,
			file,
			line,
			detail,
			formula,
		})),
	});
	return {
		path: `${themes[0].theme}/${slug}.mdx`,
		frontmatter,
		body: toMdx(title.inlines, abstract.inlines),
	};
}

/**
 * The text of an MDX file: between dashes the frontmatter, as JSON, which YAML reads and machines read
 * fast; then the body.
 */
export function printPage({ frontmatter, body }: Page): string {
	return `---\n${JSON.stringify(frontmatter, null, 1)}\n---\n\n${body}`;
}

/** How a text begins: at most 160 characters, whole words where it has words. */
function opening(text: string): string {
	const characters = [...text.replace(/\s+/gu, " ")];
	if (characters.length <= 160) return characters.join("");
	const start = characters.slice(0, 159).join("");
	const blank = start.lastIndexOf(" ");
	return `${blank > 80 ? start.slice(0, blank) : start}…`;
}
