import type { PagePlace } from "../core/messages.ts";
import { formulasOf } from "./pointedAt.ts";

/** Scrolls to a place of a paper's page, and marks it. */
export function showPlace(place: PagePlace): void {
	const range = "nth" in place ? rangeOf(formulasOf()[place.nth]) : findText(place.text);
	if (!range) return;
	const start = range.startContainer;
	(start instanceof Element ? start : start.parentElement)?.scrollIntoView({ block: "center" });
	if ("highlights" in CSS) CSS.highlights.set("desk", new Highlight(range));
}

function rangeOf(element: Element | undefined): Range | undefined {
	if (!element) return undefined;
	const range = document.createRange();
	range.selectNodeContents(element);
	return range;
}

/** The first place of a text in a paper's title or abstract; blanks count alike. */
function findText(text: string): Range | undefined {
	const wanted = text.replace(/\s+/gu, "");
	for (const root of document.querySelectorAll("article.paper h1, article.paper .abstract")) {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const signs: (readonly [node: Node, at: number])[] = [];
		let letters = "";
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			for (const [at, sign] of Array.from(node.nodeValue ?? "").entries()) {
				if (/\s/u.test(sign)) continue;
				letters += sign;
				for (let unit = 0; unit < sign.length; unit++) signs.push([node, at]);
			}
		}
		const from = letters.indexOf(wanted);
		const [first, last] = [signs[from], signs[from + wanted.length - 1]];
		if (from === -1 || !first || !last) continue;
		const range = document.createRange();
		range.setStart(...first);
		range.setEnd(last[0], last[1] + 1);
		return range;
	}
	return undefined;
}
