import type { BlockContent, PhrasingContent, Root } from "mdast";
import { mathToMarkdown } from "mdast-util-math";
import { toMarkdown } from "mdast-util-to-markdown";
import { formulaParts } from "../../survey/cite/formulaParts.ts";
import { paperUrl } from "../../survey/emit/urls.ts";
import { applyEdits } from "../../survey/text/applyEdits.ts";
import { address } from "../metadata/survey.ts";
import { authorsText, dateText, type SitePaper, type SiteTheme } from "../papers.ts";

/** A theme as Markdown: what it is about, and its papers with their abstracts, formulas as TeX. */
export function markdownOfTheme(
	{ data: { title, definition } }: SiteTheme,
	papers: readonly SitePaper[],
): string {
	const root: Root = {
		type: "root",
		children: [
			{ type: "heading", depth: 1, children: [{ type: "text", value: title }] },
			{ type: "paragraph", children: [{ type: "text", value: definition }] },
			...papers.flatMap(paperBlocks),
		],
	};
	return toMarkdown(root, { extensions: [mathToMarkdown()] });
}

function paperBlocks(paper: SitePaper): BlockContent[] {
	const facts = [authorsText(paper), dateText(paper), paper.details?.venue, paper.method];
	const formulas = paper.formulas.map(({ tex }) => tex);
	const edits = paper.edits.filter(({ field }) => field === "abstract");
	const abstract = applyEdits(paper.listed.abstract, edits);
	return [
		{
			type: "heading",
			depth: 2,
			children: [
				{
					type: "link",
					url: address(paperUrl(paper.slug)),
					children: [{ type: "text", value: paper.plainTitle }],
				},
			],
		},
		...[facts.filter(Boolean).join(" · "), paper.summary ?? "", ...abstract.split("\n\n")]
			.filter(Boolean)
			.map((text): BlockContent => ({ type: "paragraph", children: phrasing(text, formulas) })),
	];
}

const phrasing = (text: string, formulas: readonly string[]): PhrasingContent[] =>
	formulaParts(text, formulas).map(({ value, isFormula }) =>
		isFormula
			? { type: "inlineMath", value: value.replace(/^\$+|\$+$/gu, "") }
			: { type: "text", value },
	);
