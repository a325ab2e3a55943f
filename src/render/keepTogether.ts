import type { Element, ElementContent, Root, RootContent } from "hast";
import { hasClass } from "./hasClass.ts";

/** A bracket, or what is one word with the formula: `D$^2$LoS`, `56$\times$`, `top-$k$`. */
const OPENING = /(?:[([“‘"]|[([“‘"]?[\p{L}\p{N}]{1,24}[-–]?)$/u;
const CLOSING = /^(?:[-–.,;:!?)\]”’"%…]+|[\p{L}\p{N}]{1,24})/u;

/**
 * Keeps a formula that does not break itself on one line with the bracket before it, the punctuation
 * after it, and the word that it is a part of: browsers would break a line there, as beside an image.
 *
 * @param tree with formulas as elements of the class `formula`, those marked that are not short; changed
 */
export function keepTogether(tree: Pick<Root | Element, "children">): void {
	for (const node of tree.children) if ("children" in node && !isFormula(node)) keepTogether(node);
	tree.children = joined(tree.children) as ElementContent[];
}

function joined(nodes: readonly RootContent[]): RootContent[] {
	const kept: RootContent[] = [];
	const queue = [...nodes];
	for (let node = queue.shift(); node; node = queue.shift()) {
		if (!isShortFormula(node)) {
			kept.push(node);
			continue;
		}
		const group = [node];
		if (queue[0] && isHidden(queue[0])) group.push(queue.shift()!);
		const before = cut(kept.at(-1), OPENING);
		const after = cut(queue[0], CLOSING);
		if (before) {
			kept.splice(-1, 1, text(before.rest));
			group.unshift(text(before.found));
		}
		if (after) {
			queue[0] = text(after.rest);
			group.push(text(after.found));
		}
		kept.push(...(before || after ? [nobr(group)] : group));
	}
	return kept.filter((node) => node.type !== "text" || node.value !== "");
}

/** A formula, or a repair of which nothing but a formula is left. */
function isShortFormula(node: RootContent): boolean {
	if (node.type !== "element" || node.tagName !== "span") return false;
	if (isFormula(node)) return !["long", "wide", "display"].some((name) => hasClass(node, name));
	const [first, ...others] = node.children;
	return (
		hasClass(node, "edit") && first !== undefined && isShortFormula(first) && others.every(isHidden)
	);
}

function isFormula(node: RootContent): boolean {
	return node.type === "element" && hasClass(node, "formula");
}

function isHidden(node: RootContent): boolean {
	return node.type === "element" && node.properties.hidden === true;
}

function cut(
	node: RootContent | undefined,
	part: RegExp,
): { found: string; rest: string } | undefined {
	if (node?.type !== "text") return undefined;
	const [found] = part.exec(node.value) ?? [];
	return found === undefined ? undefined : { found, rest: node.value.replace(part, "") };
}

const text = (value: string): RootContent => ({ type: "text", value });

function nobr(children: readonly RootContent[]): Element {
	return {
		type: "element",
		tagName: "span",
		properties: { className: ["nobr"] },
		children: [...children] as ElementContent[],
	};
}
