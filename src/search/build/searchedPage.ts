import {
	appendChild,
	createDocument,
	createElement,
	createTextNode,
	type Document,
	type Element,
	hasAttribute,
	isElementNode,
	isTextNode,
	type ParentNode,
} from "@parse5/tools";
import { elementsOf } from "../../html/elementsOf.ts";
import { printPage } from "../../html/pageTree.ts";

/** Marks what is searched of a page. */
const BODY = "data-pagefind-body";

/** Marks whose text is not, though what is told in it is. */
const IGNORED = "data-pagefind-ignore";

/** What tells something of a page. */
const TELLING = ["data-pagefind-meta", "data-pagefind-filter", "data-pagefind-sort"];

/** Elements of a line, and of formulas: to Pagefind it is as if their content stood there without them. */
const TRANSPARENT = /^(?:span|math|semantics|annotation|m[a-z]+)$/u;

/** The names of those whose content is no formula, though they begin alike. */
const OPAQUE = /^(?:main|map|mark|menu|meta|meter)$/u;

/**
 * Of a page what Pagefind reads of it, which is a small part where there are formulas: it looks at each
 * element in many ways.
 *
 * @returns a page of which Pagefind makes the same; undefined where the page is not to be found
 */
export function searchedPage(page: Document): string | undefined {
	const body = elementsOf(page).find((element) => hasAttribute(element, BODY));
	if (!body) return undefined;
	const searched = createDocument();
	const root = appended(searched, "html");
	copy(body, appended(root, "body"));
	return printPage(searched);
}

function copy(element: Element, into: ParentNode): void {
	if (hasAttribute(element, IGNORED)) {
		copyTold(element, into);
		return;
	}
	const attrs = element.attrs.filter(
		({ name }) => name === "id" || name.startsWith("data-pagefind-"),
	);
	const { tagName } = element;
	const isTransparent = attrs.length === 0 && TRANSPARENT.test(tagName) && !OPAQUE.test(tagName);
	const parent = isTransparent ? into : appended(into, tagName, attrs);
	for (const child of element.childNodes) {
		if (isElementNode(child)) copy(child, parent);
		else if (isTextNode(child)) appendChild(parent, createTextNode(child.value));
	}
}

/** Copies what is told within an element whose text is not searched. */
function copyTold(element: Element, into: ParentNode): void {
	const told = [...elementsOf(element)].filter((below) =>
		TELLING.some((name) => hasAttribute(below, name)),
	);
	if (told.length === 0) return;
	const ignored = appended(into, "div", [{ name: IGNORED, value: "" }]);
	for (const below of told) copy(below, ignored);
}

function appended(parent: ParentNode, tagName: string, attrs: Element["attrs"] = []): Element {
	const element = createElement(tagName, attrs);
	appendChild(parent, element);
	return element;
}
