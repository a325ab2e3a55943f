import {
	appendChild,
	createElement,
	createTextNode,
	type Element,
	getAttribute,
	isElementNode,
	isTextNode,
	type ParentNode,
	queryAll,
	setAttribute,
	spliceChildren,
} from "@parse5/tools";

/** What an essay needs to stand in a digest. */
export interface DigestEssay {
	/** goes before the ids of its headings, figures and tables, which must differ from those of other essays */
	readonly prefix: string;
	/** the level of its first headings, which are of level 2 in a theme's page */
	readonly level: number;
}

/**
 * Fits an essay into a digest: levels and ids of its headings, ids of figures and tables, the links to them,
 * and the numbers of its figures, as text: what a stylesheet writes is no
 * content of a PDF.
 */
export function digestEssay(essay: ParentNode, { prefix, level }: DigestEssay): void {
	const elements = [...queryAll<Element>(essay, isElementNode)];
	const ids = new Set<string>();
	for (const element of elements) {
		const from = /^h([2-6])$/u.exec(element.tagName)?.[1];
		if (from !== undefined) {
			element.tagName = `h${Math.min(6, Number(from) - 2 + level)}`;
			element.nodeName = element.tagName;
		} else if (!/^(?:figure|table)$/u.test(element.tagName)) continue;
		const id = getAttribute(element, "id");
		if (id === null) continue;
		ids.add(id);
		setAttribute(element, "id", headingId(prefix, id));
	}
	const captions = elements.filter(({ tagName }) => tagName === "figcaption");
	for (const [index, caption] of captions.entries()) numberFigure(caption, index + 1);
	for (const element of elements) {
		const [, id = ""] = /^#(.*)$/su.exec(getAttribute(element, "href") ?? "") ?? [];
		if (ids.has(id)) setAttribute(element, "href", `#${headingId(prefix, id)}`);
	}
}

/** A caption may be a text, or begin with a paragraph. */
function numberFigure(caption: Element, number: number): void {
	const first = caption.childNodes.find((node) => !isTextNode(node) || node.value.trim() !== "");
	const text = first && isElementNode(first) && first.tagName === "p" ? first : caption;
	const name = createElement("b");
	appendChild(name, createTextNode(`Figure ${number}.`));
	spliceChildren(text, 0, 0, name, createTextNode(" "));
}

/** The id of an essay's heading within a digest. */
export function headingId(prefix: string, id: string): string {
	return `${prefix}.${id}`;
}
