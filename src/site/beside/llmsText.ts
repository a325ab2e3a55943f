import type { List, Root } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { acrossUrl, themeUrl } from "../../survey/emit/urls.ts";
import type { SiteAcross } from "../across.ts";
import { address } from "../metadata/survey.ts";
import type { SiteTheme } from "../papers.ts";
import { settings } from "../surveySettings.ts";
import { countText, type ThemePapers } from "../themeCounts.ts";

/** The name of a theme's Markdown file, beside its page. */
export const MARKDOWN = "index.md";

interface ThemeWithPapers {
	readonly theme: SiteTheme;
	readonly papers: ThemePapers;
}

/** What a language model may read of the survey, and where (https://llmstxt.org). */
export function llmsText(
	themes: readonly ThemeWithPapers[],
	pieces: readonly SiteAcross[],
): string {
	const text = (value: string) => ({ type: "text" as const, value });
	const list: List = {
		type: "list",
		spread: false,
		children: [
			...themes.map(({ theme: { id, data }, papers }) => ({
				name: data.title,
				url: themeUrl(id) + MARKDOWN,
				about: `${countText(papers)}. ${data.definition}`,
			})),
			...pieces.map(({ id, data }) => ({
				name: data.title,
				url: acrossUrl(id),
				about: data.summary,
			})),
			{ name: "survey.json", url: "survey.json", about: "Everything as data." },
			{ name: "cite.bib", url: "cite.bib", about: "All papers as BibTeX." },
		].map(({ name, url, about }) => ({
			type: "listItem",
			children: [
				{
					type: "paragraph",
					children: [
						{ type: "link", url: address(url), children: [text(name)] },
						text(`: ${about}`),
					],
				},
			],
		})),
	};
	const root: Root = {
		type: "root",
		children: [
			{ type: "heading", depth: 1, children: [text(settings.title)] },
			{
				type: "blockquote",
				children: [{ type: "paragraph", children: [text(settings.description)] }],
			},
			{ type: "heading", depth: 2, children: [text("Themes, with the abstracts of their papers")] },
			list,
		],
	};
	return toMarkdown(root, { bullet: "-" });
}
