import { Parser } from "htmlparser2";
import { WITHIN } from "../site/href.ts";

/** The stylesheet that names the faces, which lie beside it. */
const STYLESHEET = /fonts\/text\.css$/u;

/** What stylesheets and browsers set in italics. */
const ITALIC_TAGS: ReadonlySet<string> = new Set(["em", "i"]);
const ITALIC_CLASS = "summary";

/**
 * A page that asks for the faces of its text before its styles tell of them: a
 * face that comes later than the first sight of a page is not shown on it, so
 * that no line moves. A paper's page does without them, unless it is reached
 * from within the survey, where they are there already.
 *
 * @param text the files of the text's faces, by name
 * @param formulas the files of the faces that the page's formulas are set in
 */
export function preloadFaces(
	html: string,
	text: ReadonlyMap<string, string>,
	formulas: readonly string[],
): string {
	let link: { place: number; folder: string } | undefined;
	let isPaper = false;
	let isItalic = false;
	let templates = 0;
	const reader = new Parser({
		onopentag: (name, { id, href = "", class: classes = "" }) => {
			if (name === "html") isPaper = id === WITHIN.slice(1);
			else if (name === "template") templates += 1;
			else if (name === "link" && STYLESHEET.test(href))
				link = { place: reader.startIndex, folder: href.replace(/[^/]+$/u, "") };
			else if (ITALIC_TAGS.has(name) || classes.split(" ").includes(ITALIC_CLASS))
				isItalic ||= templates === 0;
		},
		onclosetag: (name) => {
			if (name === "template") templates -= 1;
		},
	});
	reader.end(html);
	if (!link) return html;
	const { place, folder } = link;
	const names = isPaper ? [] : ["serif", "serif-bold", ...(isItalic ? ["serif-italic"] : [])];
	const links = [...names.map((name) => text.get(name)), ...formulas].map(
		(file) =>
			`<link rel="preload" as="font" type="font/woff2" crossorigin href="${folder}${file}">`,
	);
	return html.slice(0, place) + links.join("") + html.slice(place);
}
