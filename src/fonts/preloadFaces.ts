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
import type { SurveyFonts } from "./cutFonts.ts";

const { insertBefore } = defaultTreeAdapter;

/** The stylesheet that names the faces, which lie beside it. */
const STYLESHEET = /fonts\/text\.css$/u;

/** What browsers set in italics; what our styles do is seen at a touch only. */
const ITALIC_TAGS: ReadonlySet<string> = new Set(["em", "i"]);

/**
 * Has each page ask for the faces of what it shows at once before its styles tell of them, so that a reader
 * seldom sees the faces that keep their place.
 */
export function preloadFaces({
	text,
	facesOf,
}: Pick<SurveyFonts, "text" | "facesOf">): PageVisitor {
	return {
		dependsOn: (path) =>
			[...TEXT_FACES, ITALIC_FACE].map((name) => text.get(name)).concat(facesOf(path)),
		visit(page, path) {
			const html = childOf(page, "html");
			const head = html && childOf(html, "head");
			const link = head?.childNodes.find(
				(node): node is Element =>
					isElementNode(node) && STYLESHEET.test(getAttribute(node, "href") ?? ""),
			);
			if (!html || !head || !link) return;
			const files = [...textFaces(html).flatMap((name) => text.get(name) ?? []), ...facesOf(path)];
			const folder = getAttribute(link, "href")?.replace(/[^/]+$/u, "") ?? "";
			for (const file of files) insertBefore(head, preload(folder + file), link);
		},
	};
}

const TEXT_FACES = ["serif", "serif-bold"];
const ITALIC_FACE = "serif-italic";

const textFaces = (html: Element) => [...TEXT_FACES, ...(hasItalics(html) ? [ITALIC_FACE] : [])];

const preload = (href: string) =>
	createElement("link", {
		...{ rel: "preload", as: "font", type: "font/woff2" },
		...{ crossorigin: "", href },
	});

/** What stands in a template, or hidden, or in a fold that is shut, is not shown. */
function hasItalics(parent: Element): boolean {
	const isShut = parent.tagName === "details" && getAttribute(parent, "open") === null;
	return parent.childNodes.some(
		(node) =>
			isElementNode(node) &&
			getAttribute(node, "hidden") === null &&
			(!isShut || node.tagName === "summary") &&
			(ITALIC_TAGS.has(node.tagName) || hasItalics(node)),
	);
}

const childOf = (parent: Document | ParentNode, name: string) =>
	parent.childNodes.find((node): node is Element => isElementNode(node) && node.tagName === name);
