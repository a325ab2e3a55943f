import {
	createElement,
	type Document,
	type Element,
	getAttribute,
	isElementNode,
	type ParentNode,
} from "@parse5/tools";
import { defaultTreeAdapter } from "parse5";
import type { PageVisitor } from "../html/pageVisitor.ts";
import { WITHIN } from "../site/href.ts";
import type { SurveyFonts } from "./cutFonts.ts";

const { insertBefore } = defaultTreeAdapter;

/** The stylesheet that names the faces, which lie beside it. */
const STYLESHEET = /fonts\/text\.css$/u;

/** What stylesheets and browsers set in italics. */
const ITALIC_TAGS: ReadonlySet<string> = new Set(["em", "i"]);
const ITALIC_CLASS = "summary";

/**
 * Has each page ask for the faces of its text before its styles tell of them: a
 * face that comes later than the first sight of a page is not shown on it, so
 * that no line moves. A paper's page does without them, unless it is reached
 * from within the survey, where they are there already.
 */
export function preloadFaces({
	text,
	facesOf,
}: Pick<SurveyFonts, "text" | "facesOf">): PageVisitor {
	return {
		visit(page, path) {
			const html = childOf(page, "html");
			const head = html && childOf(html, "head");
			const link = head?.childNodes.find(
				(node): node is Element =>
					isElementNode(node) && STYLESHEET.test(getAttribute(node, "href") ?? ""),
			);
			if (!html || !head || !link) return;
			const names = getAttribute(html, "id") === WITHIN.slice(1) ? [] : textFaces(html);
			const files = [...names.flatMap((name) => text.get(name) ?? []), ...facesOf(path)];
			const folder = getAttribute(link, "href")?.replace(/[^/]+$/u, "") ?? "";
			for (const file of files) insertBefore(head, preload(folder + file), link);
		},
	};
}

const textFaces = (html: Element) => [
	"serif",
	"serif-bold",
	...(hasItalics(html) ? ["serif-italic"] : []),
];

const preload = (href: string) =>
	createElement("link", {
		...{ rel: "preload", as: "font", type: "font/woff2" },
		...{ crossorigin: "", href },
	});

/** What stands in a template is not shown. */
function hasItalics(parent: Element): boolean {
	return parent.childNodes.some(
		(node) =>
			isElementNode(node) &&
			(ITALIC_TAGS.has(node.tagName) ||
				(getAttribute(node, "class") ?? "").split(" ").includes(ITALIC_CLASS) ||
				hasItalics(node)),
	);
}

const childOf = (parent: Document | ParentNode, name: string) =>
	parent.childNodes.find((node): node is Element => isElementNode(node) && node.tagName === name);
