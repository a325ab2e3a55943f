import type { Range } from "../../text/range.ts";
import { commandWords, takesArgument } from "../recover/commandWords.ts";
import { bareMacros } from "./bareMacros.ts";
import { closingBraces } from "./closingBrace.ts";

/** A formula that its author wrote as TeX, but did not set off from the text. */
export interface BareFormula extends Range {
	readonly tex: string;
}

/** Commands that set words or lay out a page stand outside of formulas as well. */
const ofText = /^(?:text|dots$|ldots$|limits$|underline$)/u;
const kindsOfText = new Set(["switch", "space", "style", "size"]);
const joiningKinds = new Set(["relation", "arrow", "operator", "big"]);
/** Commands of chemistry and of units, and what makes a formula of its argument. */
const withArguments: Readonly<Record<string, number>> = {
	ce: 1,
	ch: 1,
	SI: 2,
	SIrange: 3,
	qtyrange: 3,
	numrange: 2,
	qty: 2,
	num: 1,
	si: 1,
	unit: 1,
	ang: 1,
	ensuremath: 1,
};
/** Nobody writes longer formulas into an abstract. */
const LONGEST = 2000;
/** What a command is no command after: `C:\Users\alpha`. */
const PATH = /(?<![\p{L}\p{N}])\p{L}:(?:\\\S*)?$/u;
/** What an interval begins with: `[0, \infty)`. */
const INTERVAL = /[[(]-?[A-Za-z\d.]{1,10},\s?$/u;
const JOINING = /[=<>+*/≤≥≈∈×−]/u;

const piece =
	/\\(?<name>[A-Za-z]+)|(?<escaped>\\[,;!{}|%])|(?<script>[_^]'?)|(?<word>[A-Za-z]+)|(?<number>\d+(?:[.,]\d+)*)|(?<open>[([{|])|(?<close>[)\]}])|(?<sign>[-=<>+*/'.,:;!≤≥≈∈×−|])|(?<blank>[^\S\n]+)/uy;

/** The offsets at which groups end, by those at which they begin. */
type Braces = ReadonlyMap<number, number>;

interface Piece extends Range {
	readonly text: string;
	readonly kind:
		| "command"
		| "joining"
		| "unit"
		| "script"
		| "word"
		| "number"
		| "open"
		| "close"
		| "sign"
		| "blank";
}

/**
 * Finds the formulas that stand bare in a text: `O(n\log n)`, `\sim 5`, `p \leq 0.05`. One reaches from a
 * command over what can be of a formula: letters, numbers, brackets, operators, and blanks beside these.
 *
 * @param accepts whether a TeX can be typeset; what cannot is no formula
 */
export function bareFormulas(text: string, accepts: (tex: string) => boolean): BareFormula[] {
	if (!text.includes("\\")) return [];
	const found: BareFormula[] = [];
	const braces = closingBraces(text);
	for (const { 0: command, 1: name = "", index } of text.matchAll(/\\([A-Za-z]+)/gu)) {
		if (index < (found.at(-1)?.end ?? 0)) continue;
		const styled = styledGroup(text, braces, index, name);
		if (styled && accepts(styled.tex)) {
			found.push(styled);
			continue;
		}
		if (!isOfMath(name) || (name === "degree" && isNumbering(text, index))) continue;
		if (PATH.test(text.slice(Math.max(0, index - 40), index))) continue;
		const least = found.at(-1)?.end ?? 0;
		const own = endOfGroups(braces, index + command.length, name);
		if (own === undefined) continue;
		const formula = [reach(text, braces, index, least), { start: index, end: own }]
			.map(({ start, end }) => ({ start, end, tex: text.slice(start, end) }))
			.find(({ tex }) => accepts(tex));
		if (formula) found.push(formula);
	}
	return found;
}

/** A formula as an encyclopedia copies it: `{\displaystyle \sum_{i} x_i}`. */
function styledGroup(
	text: string,
	braces: Braces,
	at: number,
	name: string,
): BareFormula | undefined {
	const start = at - 1;
	const close = /^(?:display|text)style$/u.test(name) ? braces.get(start) : undefined;
	if (close === undefined || close - start > LONGEST) return undefined;
	return { start, end: close + 1, tex: text.slice(start, close + 1) };
}

/** Whether a degree is the small o of a number's name, `n\degree 5`. */
const isNumbering = (text: string, at: number): boolean =>
	/(?<![\p{L}\p{N}\\])[nN]\s?$/u.test(text.slice(Math.max(0, at - 3), at));

function isOfMath(name: string): boolean {
	if (Object.hasOwn(withArguments, name) || bareMacros.has(name)) return true;
	const kind = commandWords.get(name);
	return kind !== undefined && !kindsOfText.has(kind) && !ofText.test(name);
}

/** Where the arguments of a command end; undefined where one is wanting that it cannot do without. */
function endOfGroups(braces: Braces, from: number, name: string): number | undefined {
	const wanted = Object.hasOwn(withArguments, name) ? withArguments[name]! : 0;
	const most = Math.max(wanted, takesArgument(name) ? 2 : 0);
	let end = from;
	for (let count = 0; count < most; count++) {
		const close = braces.get(end);
		if (close === undefined) return count < wanted ? undefined : end;
		end = close + 1;
	}
	return end;
}

/** How far a formula reaches around a command. */
function reach(text: string, braces: Braces, at: number, least: number): Range {
	const pieces = piecesAround(text, braces, at, least);
	const own = pieces.findIndex(({ start }) => start === at);
	let [first, last] = [own, own];
	while (first > 0 && belongs(pieces[first - 1]!, pieces[first - 2], pieces[first]!)) first -= 1;
	let depth = pieces.slice(first, own + 1).reduce((sum, one) => sum + deeper(one), 0);
	while (
		last < pieces.length - 1 &&
		follows(pieces[last]!, pieces[last + 1]!, pieces[last + 2], depth > 0)
	) {
		last += 1;
		depth += deeper(pieces[last]!);
	}
	const begin = pieces[first]!.start;
	const [interval = ""] =
		depth < 0 ? (INTERVAL.exec(text.slice(Math.max(least, begin - 20), begin)) ?? []) : [];
	return trim(text, { start: begin - interval.length, end: pieces[last]!.end }, at);
}

const deeper = ({ kind, text }: Piece): number =>
	text === "|" ? 0 : kind === "open" ? 1 : kind === "close" ? -1 : 0;

/** Up to three words right before a command, or a letter in a face. */
const BEFORE =
	/(?:(?:\\(?:text|math)(?:bf|it|rm|sf)\{[A-Za-z]\}[^\S\n])|(?:[^\s\\\uFFFC]*[^\S\n]{0,2}){0,3})$/u;

/** The pieces on the line of a command, as far as they may be of a formula. */
function piecesAround(text: string, braces: Braces, at: number, least: number): Piece[] {
	const before = BEFORE.exec(text.slice(Math.max(least, at - 60), at))?.[0] ?? "";
	const pieces: Piece[] = [];
	let from = at - before.length;
	piece.lastIndex = from;
	while (piece.lastIndex < text.length && piece.lastIndex - at < 400) {
		const start = piece.lastIndex;
		const match = piece.exec(text);
		if (!match) {
			if (start >= at) break;
			pieces.length = 0;
			from = start + 1;
			piece.lastIndex = from;
			continue;
		}
		const kind = kindOf(match);
		const name = match.groups?.name;
		piece.lastIndex =
			(name !== undefined && endOfGroups(braces, piece.lastIndex, name)) || piece.lastIndex;
		pieces.push({ text: match[0], start, end: piece.lastIndex, kind });
	}
	return pieces;
}

function kindOf({ 0: text, groups = {} }: RegExpExecArray): Piece["kind"] {
	if (groups.name !== undefined) {
		const macro = bareMacros.get(groups.name);
		if (macro) return macro === "relation" ? "joining" : macro === "unit" ? "unit" : "command";
		if (
			!isOfMath(groups.name) &&
			!/^(?:left|right|text(?:bf|it|rm|sf)?|mathrm)$/u.test(groups.name)
		)
			return "word";
		return joiningKinds.has(commandWords.get(groups.name) ?? "") ? "joining" : "command";
	}
	if (groups.script !== undefined) return "script";
	if (groups.word !== undefined) return "word";
	if (groups.number !== undefined) return "number";
	if (groups.open !== undefined) return "open";
	if (groups.close !== undefined) return "close";
	if (groups.blank !== undefined) return "blank";
	return JOINING.test(text) ? "joining" : "sign";
}

/** Whether a piece to the left is of the formula that begins with `next`. */
function belongs(piece: Piece, before: Piece | undefined, next: Piece): boolean {
	switch (piece.kind) {
		case "blank":
			if (before === undefined) return false;
			if (next.kind === "unit") return before.kind === "number";
			if (before.text === "a" && OF_SETS.test(next.text)) return true;
			return (
				(next.kind === "joining" || commandWords.get(next.text.slice(1)) === "function") &&
				isAtom(before)
			);
		case "word":
			return isLetter(piece);
		case "sign":
			return /['|]/u.test(piece.text);
		default:
			return true;
	}
}

/** Whether a piece to the right is of the formula that ends with `last`. */
function follows(last: Piece, next: Piece, after: Piece | undefined, inBrackets: boolean): boolean {
	switch (next.kind) {
		case "blank":
			if (after === undefined || after.kind === "sign") return false;
			if (last.kind === "sign" && last.text !== "-") return inBrackets && isAtom(after);
			if (OF_SETS.test(last.text) && after.text === "A") return true;
			if (last.kind === "command" && wantsMore(last.text.slice(1))) return isAtom(after);
			return last.kind === "joining"
				? isAtom(after)
				: after.kind === "joining" && /^[\\=<>≤≥≈]/u.test(after.text);
		case "word":
			return isLetter(next) || last.kind === "script" || last.text === "{";
		case "sign":
			// \varepsilon-DP is a compound.
			return next.text !== "-" || !(after?.kind === "word" && after.text.length > 1);
		default:
			return true;
	}
}

/** Relations that an English article does not stand beside. */
const OF_SETS =
	/^\\(?:in|notin|ni|subset|subseteq|supset|supseteq|leq?|geq?|lt|gt|neq?|mapsto|equiv|mid)$/u;

/** A function, an accent or a face stands before what it is about. */
const wantsMore = (name: string): boolean =>
	takesArgument(name) || commandWords.get(name) === "function";

const isLetter = ({ kind, text }: Piece): boolean =>
	kind === "word" &&
	(text.length === 1 || /^(?:log|exp|max|min|poly|polylog|[A-Z]{2})$/u.test(text));

const isAtom = (piece: Piece): boolean =>
	["command", "number", "close", "open"].includes(piece.kind) ||
	(isLetter(piece) && !/^[aAI]$/u.test(piece.text));

/** Without the punctuation around it, and only as far as no bracket lacks its other half. */
function trim(text: string, { start, end }: Range, at: number): Range {
	const lone = loneBrackets(text, { start, end });
	const before = Math.max(start, ...lone.filter((one) => one < at).map((one) => one + 1));
	const after = Math.min(end, ...lone.filter((one) => one >= at));
	const tex = text.slice(before, after);
	const [leading = ""] = /^[\s.,:;!'/-]+/u.exec(tex) ?? [];
	const [trailing = ""] = /(?:[\s.,:;!'-]|(?<!\\)\/)+$/u.exec(tex) ?? [];
	return { start: before + leading.length, end: after - trailing.length };
}

/** Where brackets stand that have no other half; a round one may close what a square one opens. */
function loneBrackets(text: string, { start, end }: Range): number[] {
	const open: number[] = [];
	const lone: number[] = [];
	for (let at = start; at < end; at++) {
		const sign = text[at]!;
		if (sign === "\\") at += 1;
		else if ("([{".includes(sign)) open.push(at);
		else if (")]}".includes(sign)) {
			const last = open.at(-1);
			const fits = last !== undefined && (text[last] === "{") === (sign === "}");
			if (fits) open.pop();
			else lone.push(at);
		}
	}
	return [...open, ...lone];
}
