import { isLeaf, type MathGroup, type MathLeaf, type MathNode, mathTree } from "./mathTree.ts";
import { scriptText } from "./scripts.ts";
import {
	accents,
	CLOSING,
	doubleStruck,
	LARGE,
	OPENING,
	OPERATION,
	plainSigns,
	RELATION,
	raisedSigns,
} from "./unicodeTables.ts";

/** A formula as a line of text. */
export interface UnicodeForm {
	readonly text: string;
	/** whether it says all that the TeX says: it has no fraction, no root and no script that is spelt out */
	readonly same: boolean;
	/** whether the signs, drawn one after the other, are the text already, but for blanks around them */
	readonly drawn: boolean;
}

/** What a piece of a line is to its neighbours. */
type Role =
	| "word"
	| "name"
	| "relation"
	| "operation"
	| "opening"
	| "closing"
	| "comma"
	| "colon"
	| "tight"
	| "blank";

interface Piece {
	readonly text: string;
	readonly role: Role;
	/** whether a thin blank stands before it, which shows between words, as in `13\,\mathrm{TeV}` */
	readonly spaced?: boolean;
	/** what it needs where a factor follows: a fraction brackets, a root a blank */
	readonly loose?: "fraction" | "root";
}

/** In em: a narrower blank shows nothing, a wider one shows whatever stands around it. */
const THIN = { from: 0.1, to: 0.2 };

/**
 * A formula as one line of text, for places that have no markup: `O(\sqrt d)` is "O(√d)", `10^{-3}`
 * "10⁻³", `\frac{a}{b+1}` "a/(b+1)". Total: what cannot be read stands as its TeX.
 *
 * @param tex TeX in math mode, without dollars
 */
export function unicodeOf(tex: string): string {
	return unicodeForm(tex).text;
}

/**
 * The same, and whether it says all that the TeX says.
 *
 * @param tex TeX in math mode, without dollars
 */
export function unicodeForm(tex: string): UnicodeForm {
	return unicodeFormOf(tex, mathTree(tex));
}

/** The same of a formula whose structure is known. */
export function unicodeFormOf(tex: string, tree: MathNode | undefined): UnicodeForm {
	if (!tree) return { text: oneLine(tex), same: false, drawn: false };
	const text = oneLine(line([tree], false));
	return { text, same: isPlain(tree), drawn: isDrawn(tree, text) };
}

function oneLine(text: string): string {
	return text.toWellFormed().replace(/\s+/gu, " ").trim();
}

/** @param tight without blanks, as in a script or in the part of a fraction */
function line(nodes: readonly MathNode[], tight: boolean): string {
	const pieces = piecesOf(nodes, tight);
	return pieces.reduce((text, piece, at) => text + gap(pieces, at, tight) + piece.text, "");
}

/** What a row shows, in which a fraction before a factor is in brackets. */
function piecesOf(nodes: readonly MathNode[], tight: boolean): Piece[] {
	const pieces: Piece[] = [];
	let spaced = false;
	for (const node of nodes.flatMap((node) => (node.type === "mrow" ? node.children : [node]))) {
		spaced ||= node.type === "mspace" && node.width > THIN.from && node.width <= THIN.to;
		const piece = pieceOf(node, tight);
		if (piece.text === "") continue;
		pieces.push(spaced ? { ...piece, spaced } : piece);
		spaced = false;
	}
	return pieces.map((piece, at) =>
		piece.loose === "fraction" && isFactor(pieces, at + 1)
			? { ...piece, text: `(${piece.text})`, role: "word" }
			: piece,
	);
}

/** Whether what stands at a place is multiplied with what is before it. */
function isFactor(pieces: readonly Piece[], at: number): boolean {
	const piece = pieces[at];
	if (!piece) return false;
	if (isBar(piece))
		return pieces.slice(0, at).filter(({ text }) => text[0] === piece.text[0]).length % 2 === 0;
	return /^(?:word|name|opening)$/u.test(piece.role) && !/^[/!.,;:?]/u.test(piece.text);
}

const isBar = ({ text }: Piece): boolean => /^[|‖]/u.test(text);

/** What stands between a piece and the one before it. */
function gap(pieces: readonly Piece[], at: number, tight: boolean): string {
	const [before, piece] = [pieces[at - 1], pieces[at]!];
	if (!before) return "";
	if (/[_^][^{}]$/u.test(before.text) && piece.role === "word") return " ";
	if (before.role === "comma" || before.role === "colon") {
		const isOneWord = before.role === "comma" ? isNumber : isRatio;
		return tight || isOneWord(pieces, at) ? "" : " ";
	}
	if (piece.spaced && isSpaced(before, piece)) return " ";
	if (before.loose === "root" && isFactor(pieces, at)) return " ";
	if ((isBar(before) && piece.loose) || (before.loose && isBar(piece))) return "";
	const wordlike = (role: Role) => role === "word" || role === "name";
	if (before.role === "name" && (wordlike(piece.role) || /^√/u.test(piece.text))) return " ";
	if (piece.role === "name" && (wordlike(before.role) || before.role === "closing")) return " ";
	if (tight) return "";
	if (isBetween(pieces, at) || isBetween(pieces, at - 1)) return " ";
	return "";
}

/** Whether a thin blank between two pieces is one of the text. */
function isSpaced(before: Piece, piece: Piece): boolean {
	const [isTight, isTightAfter] = [before, piece].map((one) => isBar(one) || one.role === "tight");
	if (isTight && isTightAfter) return false;
	return (
		(isTight || ["word", "name", "closing"].includes(before.role)) &&
		(isTightAfter || ["word", "name", "opening"].includes(piece.role))
	);
}

/** `1,000` */
function isNumber(pieces: readonly Piece[], at: number): boolean {
	return /\d$/u.test(pieces[at - 2]?.text ?? "") && /^\d{3}$/u.test(pieces[at]!.text);
}

/** `2:4`, and `N:M` where that is all */
function isRatio(pieces: readonly Piece[], at: number): boolean {
	const numbers = /\d$/u.test(pieces[at - 2]?.text ?? "") && /^\d/u.test(pieces[at]!.text);
	return numbers || pieces.length === 3;
}

/** Whether a relation or an operation has something on either side. */
function isBetween(pieces: readonly Piece[], at: number): boolean {
	const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
	if (!before || !after) return false;
	if (piece?.role === "relation") return before.role !== "opening" && after.role !== "closing";
	if (piece?.role !== "operation") return false;
	return (
		["word", "name", "closing", "tight"].includes(before.role) &&
		after.role !== "closing" &&
		after.role !== "comma" &&
		after.role !== "relation"
	);
}

function pieceOf(node: MathNode, tight: boolean): Piece {
	if (node.type === "mspace") return { text: node.width > 0.2 ? " " : "", role: "blank" };
	if (isLeaf(node)) return { text: leafText(node), role: leafRole(node) };
	const { type, children } = node;
	const [first, second, third] = children;
	switch (type) {
		case "msub":
		case "munder":
			return scripted(node, tight, second, undefined);
		case "msup":
		case "mover":
			return accented(node) ?? scripted(node, tight, undefined, second);
		case "msubsup":
		case "munderover":
			return scripted(node, tight, second, third);
		case "mfrac": {
			const parts = children.map((part) => line([part], true));
			if (node.bare) return { text: parts.join(" choose "), role: "word" };
			const [above = "", below = ""] = parts;
			const text = isDerivative(first, second)
				? `${above}/${below}`
				: `${enclosed(above, first, false)}/${enclosed(below, second, true)}`;
			return { text, role: tight ? "word" : "name", loose: "fraction" };
		}
		case "msqrt":
			return root("√", asRow(children));
		case "mroot":
			return root(rootSign(line([second ?? asRow([])], true)), first ?? asRow([]));
		case "mtable":
			return { text: tableText(node), role: "word" };
		default:
			return { text: line(children, tight), role: "word" };
	}
}

const asRow = (children: readonly MathNode[]): MathGroup => ({ type: "mrow", children });

function leafText({ type, text, variant }: MathLeaf): string {
	if (type === "mtext") return text.replace(/\s/gu, " ");
	if (variant === "double-struck") return doubleStruck[text] ?? text;
	return [...text].map((sign) => plainSigns[sign] ?? sign).join("");
}

function leafRole({ type, text, applied, fence }: MathLeaf): Role {
	if (applied || LARGE.test(text)) return "name";
	if (type === "mo" && (text === "∣" || text === "∥")) return fence ? "tight" : "relation";
	if (RELATION.test(text)) return "relation";
	if (OPERATION.test(text)) return "operation";
	if (OPENING.test(text)) return "opening";
	if (CLOSING.test(text)) return "closing";
	if (type === "mo" && /^[,;]$/u.test(text)) return "comma";
	if (type === "mo" && text === ":") return "colon";
	return type === "mo" ? "tight" : "word";
}

/** A base with what stands below and above it. */
function scripted(
	{ children }: MathGroup,
	tight: boolean,
	below: MathNode | undefined,
	above: MathNode | undefined,
): Piece {
	const base = children[0] ?? asRow([]);
	const inner = base.type === "mrow" && base.children.length === 1 ? base.children[0]! : base;
	const piece = pieceOf(inner, tight);
	const { role } = piece;
	if (below && BRACES.test(signsOf(below))) return { text: piece.text, role };
	const errors = below && above && errorsOf(inner, below, above);
	if (errors) return { text: piece.text === "" ? errors : `${piece.text} ${errors}`, role: "word" };
	const isWhole = !piece.loose && !isBraced(inner);
	const text = isWhole ? piece.text : `(${piece.text})`;
	const scripts = (below ? scriptOf("sub", below) : "") + (above ? scriptOf("sup", above) : "");
	const kept = ["relation", "name", "opening", "closing", "operation"].includes(role);
	return { text: text + scripts, role: kept ? role : "word" };
}

/** Whether a part has a brace below or above it, which a text names in the place of a script. */
function isBraced(node: MathNode): boolean {
	if (node.type !== "munder" && node.type !== "mover") return false;
	const [base, brace] = (node as MathGroup).children;
	return brace !== undefined && /^[⏟⏞]$/u.test(signsOf(brace)) && !(base && isLeaf(base));
}

/** The errors of a number, `5.2^{+0.3}_{-0.2}`. */
function errorsOf(base: MathNode, below: MathNode, above: MathNode): string | undefined {
	const isNumber = isLeaf(base) ? base.type === "mn" : signsOf(base) === "" && base.type === "mrow";
	const errors = [above, below].map((script) => line([script], true));
	if (!isNumber || !/^\+\d[\d.]*$/u.test(errors[0]!) || !/^−\d[\d.]*$/u.test(errors[1]!))
		return undefined;
	return `(${errors.join("/")})`;
}

function scriptOf(kind: "sub" | "sup", script: MathNode): string {
	const signs = signsOf(script);
	const text = line([script], true);
	if (text === "") return "";
	if (kind === "sup" && Object.hasOwn(raisedSigns, signs)) return raisedSigns[signs]!;
	const unspaced = text.replace(/ /gu, "");
	const small = fitsScript(text) ? scriptText(kind, unspaced) : unspaced;
	if (small !== unspaced) return small;
	const sign = kind === "sub" ? "_" : "^";
	return [...text].length === 1 ? sign + text : `${sign}{${text}}`;
}

/** What is drawn below or above several signs. */
const BRACES = /^[⏟⏞_¯‾]$/u;

/** A word in small letters is hard to read. */
const fitsScript = (text: string) => !/[a-z]{3}/iu.test(text);

/** The signs of a script as KaTeX has them. */
function signsOf(node: MathNode): string {
	if (isLeaf(node)) return node.text;
	if (node.type !== "mrow") return "";
	return node.children.map((child) => signsOf(child) || "\uFFFC").join("");
}

/** A letter with its accent; undefined where nothing of the kind is there. */
function accented({ accent, children }: MathGroup): Piece | undefined {
	const [base, over] = children;
	if (!base || !over) return undefined;
	if (BRACES.test(signsOf(over)) && !accent) return pieceOf(base, false);
	const [mark, name] =
		(accent && Object.hasOwn(accents, signsOf(over)) && accents[signsOf(over)]) || [];
	if (mark === undefined) return undefined;
	const text = line([base], true);
	if (/^(?:\p{L}\p{M}*){1,4}$/u.test(text))
		return { text: text.replace(/\p{L}\p{M}*/gu, `$&${mark}`).normalize("NFC"), role: "word" };
	return { text: `${name}(${text})`, role: "word" };
}

function root(sign: string, content: MathNode): Piece {
	const text = sign + enclosed(line([content], true), content, true);
	return { text, role: "word", ...(!text.endsWith(")") && { loose: "root" }) };
}

/** Whether a fraction is `df/dx`, of which each part is one thing. */
function isDerivative(above: MathNode | undefined, below: MathNode | undefined): boolean {
	const [over, under] = [above, below].map((node) =>
		node?.type === "mrow" ? node.children : [node],
	);
	const isOne = (nodes: readonly (MathNode | undefined)[]) =>
		nodes.length <= 2 && /^[dDδ∂Δ](?:[²³ⁿ])?$/u.test(nodes[0] ? pieceOf(nodes[0], true).text : "");
	return isOne(over!) && isOne(under!) && under!.length === 2;
}

function rootSign(degree: string): string {
	if (degree === "3") return "∛";
	if (degree === "4") return "∜";
	const small = scriptText("sup", degree);
	return small === degree ? `root[${degree}]` : `${small}√`;
}

/**
 * A part of a fraction, or what stands under a root, in brackets where it would be misread without.
 *
 * @param closely whether the sign before it takes but the next thing
 */
function enclosed(text: string, node: MathNode | undefined, closely: boolean): string {
	const nodes = node?.type === "mrow" ? node.children : node ? [node] : [];
	const parts = nodes.map((part) => pieceOf(part, true)).filter(({ text }) => text !== "");
	const isDifferential = parts.length === 2 && /^[∂Δ∇]$/u.test(parts[0]!.text);
	const whole = isDifferential || (parts.length <= 1 && nodes[0]?.type !== "mfrac");
	const product = !closely && parts.every(({ role }) => role === "word");
	return whole || product || isOneBracket(parts) ? text : `(${text})`;
}

/** Whether the brackets at both ends of a row belong together. */
function isOneBracket(parts: readonly Piece[]): boolean {
	if (parts[0]?.role !== "opening") return false;
	let depth = 0;
	for (const [at, { role }] of parts.entries()) {
		if (role === "opening") depth += 1;
		if (role === "closing") depth -= 1;
		if (depth <= 0 && at < parts.length - 1) return false;
	}
	return depth === 0;
}

function tableText({ children, aligned }: MathGroup): string {
	const rows = children.map((row) => ("children" in row ? row.children : [row]));
	return rows
		.map((row) => {
			const cells = row.map((cell) => ("children" in cell ? cell.children : [cell]));
			const texts = aligned ? [line(cells.flat(), false)] : cells.map((cell) => line(cell, false));
			return texts.filter((text) => text !== "").join(", ");
		})
		.map((row) => row.replace(/[,;]$/u, ""))
		.filter((row) => row !== "")
		.join("; ");
}

/** Signs that are drawn as one sign of their own, which their text is. */
const SIMPLE = /^[\p{L}\p{N} +−=<>≤≥×±≈…,.:;!()[\]{}%/|∞∈→]+$/u;

/** Whether a row of signs reads as its text, which has no blank that matters. */
function isDrawn(node: MathNode, text: string): boolean {
	const nodes = node.type === "mrow" ? node.children : [node];
	if (!nodes.every((part) => isLeaf(part) && part.variant === undefined)) return false;
	const signs = nodes.map((part) => (isLeaf(part) ? part.text : "")).join("");
	const unspaced = (line: string) => line.replace(/\s/gu, "");
	return (
		SIMPLE.test(text) &&
		unspaced(signs) === unspaced(text) &&
		!/[\p{L}\p{N}] [\p{L}\p{N}]/u.test(text)
	);
}

/** Whether a line of text says all of it. */
function isPlain(node: MathNode): boolean {
	if (node.type === "mspace") return true;
	if (isLeaf(node)) {
		const { text, variant = "normal" } = node;
		if (text.startsWith("\\")) return false; // a command that KaTeX does not know
		return (
			variant === "normal" || (variant === "double-struck" && Object.hasOwn(doubleStruck, text))
		);
	}
	const { type, children } = node;
	if (type === "mrow") return children.every(isPlain);
	const kinds = { msub: ["sub"], msup: ["sup"], msubsup: ["sub", "sup"] } as const;
	if (!(type === "msub" || type === "msup" || type === "msubsup")) return false;
	const [base, ...scripts] = children;
	return (
		(base === undefined || isPlain(base)) &&
		scripts.every((script, at) => {
			const text = scriptOf(kinds[type][at] ?? "sup", script);
			return isPlain(script) && !/^[_^]/u.test(text);
		})
	);
}
