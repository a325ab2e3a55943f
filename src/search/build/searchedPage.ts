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

/** An element of a line: to Pagefind it is as if its content stood there without it. */
const LINE = "span";

/** So are elements of formulas, but where the element around them has an id: it has not their text. */
const FORMULA = /^(?:math|semantics|annotation|m(?!ain$|ap$|ark$|enu$|eta$|eter$)[a-z]+)$/u;

/** Elements whose text does not belong to the id of one around them. */
const BLOCK = /^(?:p|div|section|ul|ol|li|table|tr|td)$/u;

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
	copy(body, appended(root, "body"), false);
	return printPage(searched);
}

/** @param hasId whether the text of the element belongs to an id around it */
function copy(element: Element, into: ParentNode, hasId: boolean): void {
	const { tagName } = element;
	const keepsId = hasId && !BLOCK.test(tagName);
	// What stands in a line belongs to the id of the line, searched or not.
	if (hasAttribute(element, IGNORED) && !tells(element) && !keepsId) {
		copyTold(element, into);
		return;
	}
	const attrs = element.attrs.filter(
		({ name }) => name === "id" || name.startsWith("data-pagefind-"),
	);
	const isTransparent =
		attrs.length === 0 && (tagName === LINE || (FORMULA.test(tagName) && !hasId));
	const parent = isTransparent ? into : appended(into, tagName, attrs);
	const isNamed = hasAttribute(element, "id") || keepsId;
	for (const child of element.childNodes) {
		if (isElementNode(child)) copy(child, parent, isNamed);
		else if (isTextNode(child)) appendChild(parent, createTextNode(child.value));
	}
}

/** Copies what is told within an element whose text is not searched. */
function copyTold(element: Element, into: ParentNode): void {
	const told = [...outermostTold(element)];
	if (told.length === 0) return;
	const ignored = appended(into, "div", [{ name: IGNORED, value: "" }]);
	for (const below of told) copy(below, ignored, false);
}

const tells = (element: Element) => TELLING.some((name) => hasAttribute(element, name));

/** What tells something and stands in nothing that does. */
function* outermostTold(element: Element): Generator<Element> {
	for (const child of element.childNodes.filter(isElementNode))
		if (tells(child)) yield child;
		else yield* outermostTold(child);
}

function appended(parent: ParentNode, tagName: string, attrs: Element["attrs"] = []): Element {
	const element = createElement(tagName, attrs);
	appendChild(parent, element);
	return element;
}
