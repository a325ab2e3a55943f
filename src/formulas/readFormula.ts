import { findFences, type Item } from "./fences.ts";
import { isLeaf, type MathGroup, type MathLeaf, type MathNode, mathTree } from "./mathTree.ts";
import {
	accentReadings,
	type Form,
	formReadings,
	indices,
	powers,
	said,
	timeUnits,
} from "./readings.ts";

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
	/** whether it is an index */
	readonly script?: "below";
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
		const operator =
			"node" in item && next && "content" in next && operatorOf(item.node, next.open);
		if (operator && next && "content" in next) {
			words.push(sayOperator(operator, next, at + 1 === items.length - 1));
			at += 1;
			continue;
		}
		if ("content" in item) {
			const isIdeal = item.open === "⟨" && item.close === "⟩" && isSign(items[at - 1], "/");
			const fence = isIdeal ? sayIdeal(item) : sayFence(item, isLast);
			const glued =
				/^[([]/u.test(fence) && isName(items[at - 1]) && /[^\d]$/u.test(words.at(-1) ?? "");
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
		if (isSign(item, "J") && isSign(next, "/") && isSign(items[at + 2], "ψ")) {
			words.push(form("particle"));
			at += 2;
			continue;
		}
		const nuclide = nuclideAt(items, at);
		if (nuclide) {
			words.push(nuclide.said);
			at += nuclide.length - 1;
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

/** A number raised before the letters of an element, `^3He`, and how many items it takes. */
function nuclideAt(
	items: readonly Item[],
	at: number,
): { readonly said: string; readonly length: number } | undefined {
	const number = nodeAt(items, at);
	if (!number || !/^msu(?:p|bsup)$/u.test(number.type)) return undefined;
	const [base, ...scripts] = (number as MathGroup).children;
	const above = scripts.at(-1)!;
	if (!isNothing(base)) return undefined;
	const letters = [1, 2].map((step) => nodeAt(items, at + step));
	if (!isLeaf(above) || above.type !== "mn" || !letters[0] || isSignLeaf(letters[0]))
		return undefined;
	const below = scripts.length > 1 ? form("index", say(scripts[0])) : "";
	const said = join(form("before", say(above)), below);
	if (!letters.every((node) => node && isLetter(node))) return { said, length: 1 };
	const name = letters.map((node) => (node as MathLeaf).text).join("");
	return /^[A-Z][a-z]$/u.test(name) ? { said: `${said} ${name}`, length: 3 } : { said, length: 1 };
}

const nodeAt = (items: readonly Item[], at: number): MathNode | undefined => {
	const item = items[at];
	return item && "node" in item ? item.node : undefined;
};

const isSignLeaf = (node: MathNode): boolean => isLeaf(node) && node.type === "mo";

const isNothing = (node: MathNode | undefined): boolean =>
	node !== undefined && node.type === "mrow" && (node as MathGroup).children.length === 0;

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
		if (node.text === "∼") {
			const sign = nodeAt(items, at + 1);
			const isSigned = sign !== undefined && isLeaf(sign) && /^[−+±]$/u.test(sign.text);
			const value = isSigned ? items[at + 2] : after;
			return form(isAbout(items[at - 1], value) ? "about" : "distributed");
		}
		if (/^[∣|]$/u.test(node.text)) return form(barForm(items, at, place));
		if (node.text === "#") return form(numberSignForm(items, at));
		if (node.text === "⊥" && node.type === "mi") return form("bottom");
		if (node.text === "μ" && isUnit(nodeAt(items, at + 1))) return form("micro");
		if (place.script === "below" && isAlone(items, at) && Object.hasOwn(indices, node.text))
			return form(indices[node.text]!);
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
	return after !== undefined && "node" in after && baseOf(after.node).type === "mn";
}

/** What a bar by itself says: of a set, of a number that divides another, or of a condition. */
function barForm(items: readonly Item[], at: number, { within }: Place): Form {
	const isFirst = !items.slice(0, at).some((item) => isSign(item, "∣") || isSign(item, ":"));
	if (within === "{" && isFirst) return "suchThat";
	const isFree = within === undefined || within === "{";
	return isFree && isInteger(items[at - 1]) && isInteger(items[at + 1]) ? "divides" : "given";
}

/** Whether an item is likely a whole number: a numeral, a letter for one, or the size of something. */
function isInteger(item: Item | undefined): boolean {
	if (!item) return false;
	if ("content" in item) return item.open === "∣" || (item.open === "(" && item.content.length > 1);
	const base = baseOf(item.node);
	return (
		isLeaf(base) && (base.type === "mn" || (!base.variant && /^[abdgkmnpqrNMℓ]$/u.test(base.text)))
	);
}

/** What a number sign says. */
function numberSignForm(items: readonly Item[], at: number): Form {
	const [before, after] = [nodeAt(items, at - 1), nodeAt(items, at + 1)];
	const isAfterSign = before !== undefined && isSignLeaf(before);
	if (at > 0 && !isAfterSign && after && !isSignLeaf(baseOf(after))) return "connectedSum";
	const name = after && isLeaf(after) ? after : undefined;
	const isClass = name && (name.type === "mtext" || name.variant || items.length === at + 2);
	return isClass && /^(?:P|[A-Z]{2,}\w*)$/u.test(name.text) ? "sharp" : "number";
}

const UNITS = /^(?:[msgALKWJVTFHNC]|Hz|eV|Jy|Pa|as|Gy|Sv|mol|bar|rad|arcsec|Gal)$/u;

/** Whether what follows a mu is a unit, which is set upright. */
function isUnit(node: MathNode | undefined): boolean {
	const base = node && baseOf(node);
	if (!base || !isLeaf(base)) return false;
	const isUpright = base.variant === "normal" || base.type === "mtext" || base.text.length > 1;
	return isUpright && UNITS.test(base.text.trim());
}

/** What scripts stand at. */
const baseOf = (node: MathNode): MathNode =>
	/^msu[bp]/u.test(node.type) ? (node as MathGroup).children[0]! : node;

/** Whether no other part stands beside an item, but for commas. */
function isAlone(items: readonly Item[], at: number): boolean {
	const isEdge = (item: Item | undefined) => item === undefined || isSign(item, ",");
	return isEdge(items[at - 1]) && isEdge(items[at + 1]);
}

const LARGE = /^[∑∏∫∬∭∮∯∐⋃⋂⋀⋁⨀⨁⨂⨄⨆]$/u;
const isLarge = (node: MathNode): boolean => isLeaf(node) && LARGE.test(node.text);

function sayLeaf({ text, type }: MathLeaf): string {
	if (type === "mtext" && !/^[°€‰£¥]$/u.test(text)) return text;
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
	const isDrawn = /^[⏟⏞]$/u.test(signOf(below ?? above));
	if (isDrawn) return say(base);
	if (base && isLarge(base)) return sayLarge(sayLeaf(base as MathLeaf), below, above, goesOn);
	if (sign === "∣" && below) return sayBar(below, above);
	const errors = base && below && above && sayErrors(base, below, above);
	if (errors) return errors;
	const name = say(base);
	const power = above ? sayPower(above, base, goesOn) : "";
	const star = below && signOf(below);
	if (group.type === "msub" && (star === "⊙" || star === "⊕"))
		return join(name, form(indices[star]!));
	if (isApplied(base)) {
		if (below && /^(?:log|ln|lg)$/u.test(sign)) return join(name, form("base", say(below)), power);
		if (below && sign === "lim") return join(form("limit", say(below)), power);
		return join(name, below ? form("over", say(below)) : "", power);
	}
	if (group.type === "munder") {
		const mark = signOf(below);
		if (/^[‾_]$/u.test(mark)) return form("underlined", name);
		const said = Object.hasOwn(accentReadings, mark) ? accentReadings[mark]! : say(below);
		return form("under", name, said);
	}
	if (group.type === "mover") return form("above", name, say(above));
	return join(name, below ? sayIndex(below, goesOn || above !== undefined) : "", power);
}

const join = (...words: readonly string[]): string => words.filter((word) => word !== "").join(" ");

/** A bar with an index: what is before it is restricted, or taken at a value or between two. */
function sayBar(below: MathNode, above: MathNode | undefined): string {
	if (above) return form("between", say(below), say(above));
	const isValue = open([below]).some(
		(part) => isLeaf(part) && (part.type === "mn" || /^[=→]$/u.test(part.text)),
	);
	return form(isValue ? "evaluated" : "restricted", say(below));
}

/** A number with its errors, `5.2^{+0.3}_{-0.2}`. */
function sayErrors(base: MathNode, below: MathNode, above: MathNode): string | undefined {
	if (!isNothing(base) && !(isLeaf(base) && base.type === "mn")) return undefined;
	const [minus, plus] = [open([below]), open([above])];
	const isSigned = (parts: readonly MathNode[], sign: string) =>
		parts.length === 2 && signOf(parts[0]) === sign && parts[1]!.type === "mn";
	if (!isSigned(minus, "−") || !isSigned(plus, "+")) return undefined;
	return join(say(base), form("errors", say(plus[1]), say(minus[1])));
}

function isApplied(node: MathNode | undefined): boolean {
	if (!node) return false;
	if (isLeaf(node)) return node.applied === true;
	return node.type === "mrow" && isApplied((node as MathGroup).children.at(-1));
}

function sayIndex(below: MathNode, goesOn: boolean): string {
	const said = sayRow([below], { script: "below" });
	return form(goesOn && isCompound(below) ? "longIndex" : "index", said);
}

function sayPower(above: MathNode, base: MathNode | undefined, goesOn: boolean): string {
	const sign = signOf(above);
	if (sign === "′′" && base && isLeaf(base) && base.type === "mn") return form("arcseconds");
	if (base?.type === "mn" && isUprightLeaf(above) && Object.hasOwn(timeUnits, sign))
		return form(timeUnits[sign]!);
	if (Object.hasOwn(powers, sign)) return form(powers[sign]!);
	if (sign === "∘") {
		const isCapital = base && isLeaf(base) && base.type === "mi" && /^\p{Lu}/u.test(base.text);
		return form(isCapital ? "circle" : "degrees");
	}
	if (/^∘[\dA-Za-z]$/u.test(sign)) return form("iterated", sign.slice(1));
	const starred = /^∗([0+−±])$/u.exec(sign)?.[1];
	if (starred) return form("starAnd", said.get(starred) ?? starred);
	if (/^′+\d$/u.test(sign)) return `${form("prime")} ${form("power", sign.replace(/^′+/u, ""))}`;
	if (/^T$|^⊤$/u.test(sign) && isMatrix(base, above)) return form("transposed");
	const parts = open([above]);
	if (/^\d[+−]$/u.test(sign) || (/^\(.*\)$/u.test(sign) && parts.length > 2))
		return form("raised", say(above));
	return form(goesOn && isCompound(above) ? "longPower" : "power", say(above));
}

function isUprightLeaf(node: MathNode): boolean {
	const [only, ...others] = open([node]);
	if (!only || !isLeaf(only) || others.length > 0) return false;
	return only.variant === "normal" || only.type === "mtext";
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
	if (sign === "˚" && signOf(base) === "A") return said.get("Å")!;
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

function operatorOf(node: MathNode, bracket: string): Operator | undefined {
	const isScripted = node.type === "msub" || node.type === "munder";
	const base = isScripted ? (node as MathGroup).children[0] : node;
	if (!base || !isLeaf(base)) return undefined;
	const below = isScripted ? (node as MathGroup).children[1] : undefined;
	const isStruck = base.variant === "double-struck" || base.applied;
	const isBracketed = base.variant === "normal" && bracket === "[";
	if (base.text === "E" && (isStruck || isBracketed))
		return { form: "expectation", ...(below && { below }) };
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
	const isCompound = content.length > 1 || content.some((item) => "content" in item);
	const isLong = isCompound && (!isLast || power !== "");
	const [only] = content;
	const table = content.length === 1 && only && "node" in only ? only.node : undefined;
	switch (bracket) {
		case "∣":
			if (close === "⟩") return join(form(isLong ? "longKet" : "ket", inner), index, power);
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
			return join(sayAngle(fence, inner, isLong || power !== ""), index, power);
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

/** What a ring or group is divided by. */
const sayIdeal = ({ content }: Fence): string => form("generated", sayInAngle(content));

/** What stands after an angle: a bra, a product of one with a ket, a mean, an inner product, a tuple. */
function sayAngle({ close, content }: Fence, inner: string, isLong: boolean): string {
	if (close === "∣") return form(isLong ? "longBra" : "bra", inner);
	const bars = content.flatMap((item, at) => (isSign(item, "∣") ? [at] : []));
	const commas = content.filter((item) => isSign(item, ",")).length;
	const [first, last] = [bars[0], bars.at(-1)];
	if (first !== undefined && last !== undefined && commas === 0) {
		const parts = [
			content.slice(0, first),
			content.slice(first + 1, last),
			content.slice(last + 1),
		];
		const [left = "", middle = "", right = ""] = parts.map(sayInAngle);
		return join(form("bra", left), middle, form("ket", right));
	}
	if (first !== undefined)
		return form(
			"presentation",
			...[content.slice(0, first), content.slice(first + 1)].map(sayInAngle),
		);
	if (commas === 0 && isWord(content)) return form("angled", inner);
	if (commas === 0) return form(isLong ? "longMean" : "mean", inner);
	return form(commas === 1 ? "innerProduct" : "tuple", inner);
}

/** Whether all that is there is a word, as of a token `⟨cls⟩`. */
function isWord([first, ...others]: readonly Item[]): boolean {
	if (!first || !("node" in first) || !isLeaf(first.node) || others.length > 0) return false;
	return first.node.type !== "mn" && /^\p{L}{2,}$/u.test(first.node.text);
}

const sayInAngle = (items: readonly Item[]): string => sayItems(items, { within: "⟨" });
