import type { Element, ElementContent } from "hast";
import { hasClass } from "./hasClass.ts";

/** In em, with what a reader's own letter spacing adds: most signs of KaTeX's faces are narrower. */
const SIGN = 0.62;

/** KaTeX's sizes from `size1` on, in em of `size6`. */
const SIZES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488] as const;

const LENGTHS =
	/(?:^|;)(?:margin-(?:left|right)|padding-left|(?:min-)?width|border-right-width):([\d.]+)em/gu;

/**
 * About how wide a part of a typeset formula is, in em of the formula; rather
 * too much than too little. What stands above each other is as wide as the
 * widest of it.
 *
 * @param node of the HTML that KaTeX prints
 */
export function formulaWidth(node: ElementContent): number {
	if (node.type === "text") return node.value.replace(/\u200B/gu, "").length * SIGN;
	if (node.type !== "element" || node.tagName === "svg") return 0;
	const within = node.children.map(formulaWidth);
	const stacked = hasClass(node, "vlist") || hasClass(node, "vlist-t");
	const content = stacked ? Math.max(0, ...within) : within.reduce((sum, width) => sum + width, 0);
	return content * scaleOf(node) + lengthsOf(node);
}

/** Of an element with the classes `reset-size6 size3`, what it sets its content smaller or larger by. */
function scaleOf({ properties: { className } }: Element): number {
	const names = Array.isArray(className) ? className.join(" ") : "";
	const [, from, to] = /\breset-size(\d+) size(\d+)/u.exec(names) ?? [];
	const sizeOf = (name: string | undefined) => SIZES[Number(name) - 1] ?? 1;
	return sizeOf(to) / sizeOf(from);
}

function lengthsOf({ properties: { style } }: Element): number {
	const lengths = typeof style === "string" ? [...style.matchAll(LENGTHS)] : [];
	return lengths.reduce((sum, [, length]) => sum + Number(length), 0);
}
