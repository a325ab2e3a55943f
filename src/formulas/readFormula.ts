import { findFences, type Item } from "./fences.ts";
import { isLeaf, type MathGroup, type MathLeaf, type MathNode, mathTree } from "./mathTree.ts";
import { accentReadings, type Form, formReadings, powers, said } from "./readings.ts";

/** A part of so many signs at most needs no end to be understood. */
const SHORT = 3;

/**
 * One plain reading of a formula, for places where it is a picture with a text: `\ell_2` is "ell sub 2",
 * `56\times` "56 times", `f \circ g` "f composed with g". Total: what it does not know it says as it stands.
 *
 * @param tex TeX in math mode, without dollars
 */
export function readFormula(tex: string): string {
	const tree = mathTree(tex);
	return tidy(tree ? sayRow([tree], {}) : spellOut(tex));
}

/** What cannot be read: commands by their names, groups without their braces. */
function spellOut(tex: string): string {
	return tex.replace(/\\([a-zA-Z]+)/gu, " $1 ").replace(/[{}]/gu, " ");
}

function tidy(words: string): string {
	return words
		.replace(/\\(?=[a-zA-Z])/gu, "")
		.replace(/([([]) /gu, "$1")
		.replace(/ ([)\],;:.])/gu, "$1")
		.replace(/\s+/gu, " ")
		.trim()
		.replace(/(\d): (?=\d)|^([A-Za-z]): (?=[A-Za-z]$)/gu, "$1$2:"); // a ratio is one word
}

/** Where a row stands. */
interface Place {
	/** the bracket around it */
	readonly within?: string;
}

/** A form with its parts put in. */
function form(name: Form, x = "", y = ""): string {
	return formReadings[name].said.replace(/\b[xy]\b/gu, (part) => (part === "x" ? x : y));
}

function sayRow(nodes: readonly MathNode[], place: Place): string {
	return sayItems(findFences(open(nodes)), place);
}

/** The parts of a row, without rows and blanks in it. */
function open(nodes: readonly MathNode[]): MathNode[] {
	return nodes.flatMap((node) => {
		if (node.type === "mspace") return [];
		return node.type === "mrow" ? open((node as MathGroup).children) : [node];
	});
}

function sayItems(items: readonly Item[], place: Place): string {
	const words: string[] = [];
	for (let at = 0; at < items.length; at++) {
		const item = items[at]!;
		const isLast = at === items.length - 1;
		const next = items[at + 1];
		const operator = "node" in item ? operatorOf(item.node) : undefined;
		if (operator && next && "content" in next) {
			words.push(sayOperator(operator, next, at + 1 === items.length - 1));
			at += 1;
			continue;
		}
		if ("content" in item) {
			const fence = sayFence(item, isLast);
			const glued = /^[([]/u.test(fence) && isName(items[at - 1]) && words.length > 0;
			if (glued) words.push(`${words.pop()}${fence}`);
			else words.push(fence);
			continue;
		}
		const word = wordFrom(items, at);
		if (word) {
			words.push(sayNode(word.node, at + word.length < items.length));
			at += word.length - 1;
			continue;
		}
		if (isSign(item, "⊥") && next && isSign(next, "⊥")) {
			words.push(form("independent"));
			at += 1;
			continue;
		}
		words.push(sayItem(items, at, place));
	}
	return words.filter((word) => word !== "").join(" ");
}

/** Whether what is in brackets may be applied to by an item: `f`, `p_1`. */
function isName(item: Item | undefined): boolean {
	if (!item || !("node" in item)) return false;
	const { node } = item;
	if (isLeaf(node)) return node.type === "mi" && said.get(node.text) !== "given";
	return /^msu[bp]/u.test(node.type) && !isLarge((node as MathGroup).children[0]!);
}

/** A word that is set as letters, from a place on, as one name, and how many items it takes. */
function wordFrom(
	items: readonly Item[],
	at: number,
): { readonly node: MathNode; readonly length: number } | undefined {
	let text = "";
	for (const item of items.slice(at)) {
		if (!("node" in item)) break;
		const { node } = item;
		const letter = isLeaf(node) ? node : (node as MathGroup).children?.[0];
		if (!letter || !isLetter(letter)) break;
		text += letter.text;
		if (node === letter) continue;
		// The last of its letters has scripts, which are the word's.
		if (!/^msu[bp]/u.test(node.type) || text.length <= SHORT) return undefined;
		const [, ...scripts] = (node as MathGroup).children;
		const children = [{ type: "mi" as const, text }, ...scripts];
		return { node: { ...(node as MathGroup), children }, length: text.length };
	}
	return text.length > SHORT ? { node: { type: "mi", text }, length: text.length } : undefined;
}

function isLetter(node: MathNode): node is MathLeaf {
	return isLeaf(node) && node.type === "mi" && !node.variant && /^[a-z]$/iu.test(node.text);
}

function isSign(item: Item | undefined, sign: string): boolean {
	return item !== undefined && "node" in item && isLeaf(item.node) && item.node.text === sign;
}

function sayItem(items: readonly Item[], at: number, place: Place): string {
	const item = items[at]!;
	if (!("node" in item)) return "";
	const { node } = item;
	const after = items[at + 1];
	if (isLeaf(node)) {
		if (node.text === "∼") return form(isAbout(items[at - 1], after) ? "about" : "distributed");
		if (/^[∣|]$/u.test(node.text)) return form(place.within === "{" ? "suchThat" : "given");
		if (/^[∥‖]$/u.test(node.text) && place.within !== undefined) return form("relativeTo");
		if (node.text === ":" && place.within === "{") return form("suchThat");
		if (node.text === "–" && node.type === "mtext") return form("range");
		const word = sayLeaf(node);
		return isLarge(node) && after ? `${word} of` : word;
	}
	return sayNode(node, after !== undefined);
}

/** Whether `~` stands before a number, and not between two things. */
function isAbout(before: Item | undefined, after: Item | undefined): boolean {
	if (!before) return true;
	return after !== undefined && "node" in after && after.node.type === "mn";
}

const isLarge = (node: MathNode): boolean => isLeaf(node) && /^[∑∏∫⋃⋂]$/u.test(node.text);

function sayLeaf({ text, type }: MathLeaf): string {
	if (type === "mtext" && text !== "°") return text;
	return said.get(text) ?? text;
}

/** @param goes on whether something follows in its row */
function sayNode(node: MathNode, goesOn: boolean): string {
	if (node.type === "mspace") return "";
	if (isLeaf(node)) return sayLeaf(node);
	const [first, second, third] = node.children;
	switch (node.type) {
		case "msub":
		case "munder":
			return sayScripts(node, first, second, undefined, goesOn);
		case "msup":
		case "mover":
			return sayAccent(node) ?? sayScripts(node, first, undefined, second, goesOn);
		case "msubsup":
		case "munderover":
			return sayScripts(node, first, second, third, goesOn);
		case "mfrac": {
			const [above, below] = [say(first), say(second)];
			if (node.bare) return form("choose", above, below);
			const short = isShort(first) && isShort(second);
			return form(short ? "fraction" : "longFraction", above, below);
		}
		case "msqrt": {
			const short = node.children.reduce((sum, part) => sum + countOf(part), 0) <= 1 || !goesOn;
			return form(short ? "root" : "longRoot", sayRow(node.children, {}));
		}
		case "mroot": {
			const degree = say(second);
			return degree === "3" ? form("cubeRoot", say(first)) : form("rootOf", degree, say(first));
		}
		case "mtable":
			return sayTable(node);
		default:
			return sayRow(node.children, {});
	}
}

const say = (node: MathNode | undefined): string => (node ? sayRow([node], {}) : "");

/** How many signs a part is made of. */
function countOf(node: MathNode | undefined): number {
	if (!node || node.type === "mspace") return 0;
	if (isLeaf(node)) return 1;
	const scripts = /^msu[bp]/u.test(node.type) ? node.children.length - 1 : 0;
	return node.children.reduce((sum, child) => sum + countOf(child), scripts);
}

const isShort = (node: MathNode | undefined): boolean => countOf(node) <= SHORT;

/** The sign that a part is, if it is but one or primes. */
function signOf(node: MathNode | undefined): string {
	if (!node) return "";
	if (isLeaf(node)) return node.text;
	if (node.type !== "mrow") return "";
	// What is no sign must not vanish: e^{-x^2} is not to the minus.
	return (node as MathGroup).children.map((child) => signOf(child) || "\uFFFC").join("");
}

function sayScripts(
	group: MathGroup,
	base: MathNode | undefined,
	below: MathNode | undefined,
	above: MathNode | undefined,
	goesOn: boolean,
): string {
	const sign = signOf(base);
	const isDrawn = /^[⏟⏞_]$/u.test(signOf(below ?? above));
	if (isDrawn) return say(base);
	if (base && isLarge(base)) return sayLarge(sayLeaf(base as MathLeaf), below, above, goesOn);
	const name = say(base);
	const power = above ? sayPower(above, base, goesOn) : "";
	if (isApplied(base)) {
		if (below && /^(?:log|ln|lg)$/u.test(sign)) return join(name, form("base", say(below)), power);
		if (below && sign === "lim") return join(form("limit", say(below)), power);
		return join(name, below ? form("over", say(below)) : "", power);
	}
	if (group.type === "munder") return form("under", name, say(below));
	if (group.type === "mover") return form("above", name, say(above));
	return join(name, below ? sayIndex(below, goesOn || above !== undefined) : "", power);
}

const join = (...words: readonly string[]): string => words.filter((word) => word !== "").join(" ");

function isApplied(node: MathNode | undefined): boolean {
	if (!node) return false;
	if (isLeaf(node)) return node.applied === true;
	return node.type === "mrow" && isApplied((node as MathGroup).children.at(-1));
}

function sayIndex(below: MathNode, goesOn: boolean): string {
	return form(goesOn && isCompound(below) ? "longIndex" : "index", say(below));
}

function sayPower(above: MathNode, base: MathNode | undefined, goesOn: boolean): string {
	const sign = signOf(above);
	if (Object.hasOwn(powers, sign)) return form(powers[sign]!);
	if (/^′+\d$/u.test(sign)) return `${form("prime")} ${form("power", sign.replace(/^′+/u, ""))}`;
	if (/^T$|^⊤$/u.test(sign) && isMatrix(base, above)) return form("transposed");
	const parts = open([above]);
	if (/^\(.*\)$/u.test(sign) && parts.length > 2) return form("raised", say(above));
	return form(goesOn && isCompound(above) ? "longPower" : "power", say(above));
}

/** Whether a T as a power is surely a transposition: one that is set upright, or that of a bold letter. */
function isMatrix(base: MathNode | undefined, above: MathNode): boolean {
	const variants = [base, above].map((node) => (node && isLeaf(node) ? (node.variant ?? "") : ""));
	return variants[0]!.startsWith("bold") || /^(?:normal|sans-serif)$/u.test(variants[1]!);
}

/** Whether a part holds an operation or a relation, after which it must be told where it ends. */
function isCompound(node: MathNode): boolean {
	const parts = open([node]);
	return parts.some(
		(part, at) => at > 0 && isLeaf(part) && part.type === "mo" && !/^[,()]$/u.test(part.text),
	);
}

/** A sum or the like, with its limits. */
function sayLarge(
	name: string,
	below: MathNode | undefined,
	above: MathNode | undefined,
	goesOn: boolean,
): string {
	const words =
		below && above
			? form("fromTo", say(below), say(above))
			: below
				? form("overOf", say(below))
				: form("upTo", say(above));
	return `${name} ${goesOn ? words : words.replace(/ of$/u, "")}`;
}

function sayAccent({ type, accent, children }: MathGroup): string | undefined {
	if (type !== "mover") return undefined;
	const [base, over] = children;
	const sign = signOf(over);
	if (/^[⏞]$/u.test(sign)) return say(base);
	if (!accent || !Object.hasOwn(accentReadings, sign)) return undefined;
	const name = accentReadings[sign]!;
	return form(countOf(base) <= 1 ? "accent" : "longAccent", say(base), name);
}

function sayTable({ children, aligned }: MathGroup): string {
	return children
		.map((row) => ("children" in row ? row.children : [row]))
		.map((cells) =>
			aligned
				? sayRow(
						cells.flatMap((cell) => ("children" in cell ? cell.children : [cell])),
						{},
					)
				: cells
						.map(say)
						.filter((cell) => cell !== "")
						.join(", "),
		)
		.filter((row) => row !== "")
		.map((row, at, rows) =>
			at < rows.length - 1 ? row.replace(/\s*[,;]$/u, aligned ? "," : ";") : row,
		)
		.map((row, at, rows) => (at < rows.length - 1 && !/[,;]$/u.test(row) ? `${row};` : row))
		.join(" ");
}

type Fence = Extract<Item, { readonly content: readonly Item[] }>;

/** The name of an operator that takes what stands in the bracket after it, and its index. */
interface Operator {
	readonly form: "expectation" | "probability";
	readonly below?: MathNode;
}

function operatorOf(node: MathNode): Operator | undefined {
	const isScripted = node.type === "msub" || node.type === "munder";
	const base = isScripted ? (node as MathGroup).children[0] : node;
	if (!base || !isLeaf(base)) return undefined;
	const below = isScripted ? (node as MathGroup).children[1] : undefined;
	const isStruck = base.variant === "double-struck" || base.applied;
	if (base.text === "E" && isStruck) return { form: "expectation", ...(below && { below }) };
	if ((base.text === "Pr" || (base.text === "P" && isStruck)) && !below)
		return { form: "probability" };
	return undefined;
}

function sayOperator(operator: Operator, fence: Fence, isLast: boolean): string {
	const content = sayItems(fence.content, { within: fence.open });
	const power = fence.above ? sayPower(fence.above, undefined, !isLast) : "";
	if (operator.form === "probability") return join(form("probability", content), power);
	const isOpen = isLast && power === "";
	if (!operator.below)
		return join(form(isOpen ? "expectation" : "longExpectation", content), power);
	const name = isOpen ? "expectationOver" : "longExpectationOver";
	return join(form(name, content, say(operator.below)), power);
}

function sayFence(fence: Fence, isLast: boolean): string {
	const { open: bracket, close, below, above, content } = fence;
	const inner = sayItems(content, { within: bracket });
	const power = above ? sayPower(above, undefined, !isLast) : "";
	const index = below ? sayIndex(below, !isLast || above !== undefined) : "";
	const isLong = content.length > 1 && (!isLast || power !== "");
	const [only] = content;
	const table = content.length === 1 && only && "node" in only ? only.node : undefined;
	switch (bracket) {
		case "∣":
			return join(form(isLong ? "longSize" : "size", inner), index, power);
		case "∥": {
			if (!below) return join(form(isLong ? "longNorm" : "norm", inner), power);
			return join(form(isLong ? "longNamedNorm" : "namedNorm", inner, say(below)), power);
		}
		case "{":
			if (table?.type === "mtable" && close === "") return form("cases", inner);
			if (close !== "}") break;
			return join(
				form(!isLast || power !== "" || index !== "" ? "longSet" : "set", inner),
				index,
				power,
			);
		case "⟨":
			return join(form("innerProduct", inner), index, power);
		case "⌈":
			return join(form("ceiling", inner), index, power);
		case "⌊":
			return join(form("floor", inner), index, power);
		default:
			if (table?.type === "mfrac" && table.bare) return join(inner, index, power);
			if (table?.type === "mtable") return join(form("matrix", inner), index, power);
	}
	return join(`${bracket}${inner}${close}`, index, power);
}
