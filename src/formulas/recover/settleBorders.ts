import { commandWords } from "./commandWords.ts";
import { isScript, type Token } from "./token.ts";

/** Tokens of a text from `from` up to but not including `to`. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

const closers: ReadonlyMap<string, string> = new Map([
	[")", "("],
	["]", "("],
	["}", "{"],
]);
const openers: ReadonlyMap<string, string> = new Map([
	["(", "("],
	["[", "("],
	["{", "{"],
]);
const punctuation = new Set([",", ";", ":", ".", "'", '"', "`", "?", "’", "‘", "$"]);
const relations = new Set([
	"=",
	"<",
	">",
	"geq",
	"leq",
	"ge",
	"le",
	"neq",
	"approx",
	"sim",
	"gg",
	"ll",
	"rightarrow",
]);
const furthest = 12;
/** Brackets that do not match (`[{)`) could be taken in and dropped again for ever. */
const mostGrowths = 24;
const infixes = new Set([...relations, "times", "pm", "in", "to", "cdot"]);
const betweenNumbers = new Set(["sim", "times"]);

/**
 * Settles the borders of a formula: no punctuation at the ends and brackets in pairs.
 * Borders never move into the formulas beside it.
 */
export function settleBorders(
	tokens: readonly Token[],
	{ from, to }: Range,
	least: number,
	most: number,
): Range {
	({ from, to } = takeIn(tokens, { from, to }, least, most));
	let growths = mostGrowths;
	for (let changed = true; changed && from < to; ) {
		changed = true;
		const { closer, opener } = unpaired(tokens, from, to);
		if (
			(punctuation.has(tokens[to - 1]!.text) &&
				!isPrime(tokens, to - 1) &&
				!isNoDelimiter(tokens, to - 1)) ||
			tokens[to - 1]!.text === "/" ||
			isScript(tokens[to - 1]!)
		)
			to--;
		else if (punctuation.has(tokens[from]!.text)) from++;
		else if (
			closer !== undefined &&
			closer === to - 1 &&
			(growths === 0 ||
				!opensAt(tokens, from - 1, least, tokens[closer]!) ||
				hasRelation(tokens, from, to))
		)
			to--;
		else if (
			closer !== undefined &&
			growths > 0 &&
			opensAt(tokens, from - 1, least, tokens[closer]!)
		) {
			from--;
			growths--;
		} else if (closer === from) from++;
		else if (opener !== undefined && opener === to - 1) to--;
		else if (opener !== undefined && growths > 0 && closingEnd(tokens, opener, to, most) > 0) {
			to = closingEnd(tokens, opener, to, most);
			growths--;
		} else if (opener === from) from++;
		else if (endsInWord(tokens, from, to)) to -= 2;
		else if (isWrapped(tokens, from, to) && endsInWord(tokens, from + 1, to - 1)) {
			from++;
			to--;
		} else if (isWrapped(tokens, from, to) && isAside(tokens, from, to))
			[from, to] = [from + 1, to - 1];
		else if (asideAt(tokens, from, to) > from) [from, to] = [asideAt(tokens, from, to) + 1, to - 1];
		else changed = false;
	}
	return { from, to };
}

/**
 * Takes in what belongs to the ends: the rest of a cut run of letters, the base and the sign of a script,
 * numbers.
 */
function takeIn(tokens: readonly Token[], { from, to }: Range, least: number, most: number): Range {
	while (from > least && sameRun(tokens[from - 1], tokens[from])) from--;
	while (to < most && sameRun(tokens[to - 1], tokens[to])) to++;
	const first = tokens[from]!;
	const base = tokens[from - 1];
	if (
		from > least &&
		first.text === "_" &&
		!first.spaced &&
		base?.kind === "letters" &&
		/^[A-Z][a-z]{1,3}$/.test(base.text)
	)
		from--;
	const last = tokens[to - 1]!;
	const sign = tokens[to];
	if (to < most && isScript(last) && sign?.spaced === false && "+-*".includes(sign.text)) to++;
	if (betweenNumbers.has(tokens[from]!.text) && tokens[from + 1]?.kind === "number") {
		const percent = tokens[from - 1]?.text === "%" ? 1 : 0;
		if (from - percent > least && tokens[from - 1 - percent]?.kind === "number")
			from -= 1 + percent;
	}
	if (to < most && isNoDelimiter(tokens, to)) to++;
	if (to < most && wantsOperand(tokens, from, to)) to++;
	to = argumentEnd(tokens, to, most);
	return { from, to };
}

/** `512times` before a number, `K = ` before its value: an infix with a left side needs a right one. */
function wantsOperand(tokens: readonly Token[], from: number, to: number): boolean {
	const last = tokens[to - 1]!;
	const next = tokens[to]!;
	if (to - from < 2 || next.kind !== "number") return false;
	const factor = last.text === "times" && tokens[to - 2]!.kind === "number";
	return infixes.has(last.text) && (factor || next.spaced === last.spaced || last.text === "=");
}

/**
 * `texttt` before `{O}`, `tfrac` before `12`, `tilde` before a letter: a command at the end takes in its
 * argument.
 */
function argumentEnd(tokens: readonly Token[], to: number, most: number): number {
	const kind = commandWords.get(tokens[to - 1]!.text);
	const next = tokens[to];
	if (to >= most || next === undefined) return to;
	if (kind === "accent" && next.kind === "letters" && next.text.length === 1) return to + 1;
	if (kind === "switch" && isScript(tokens[to - 2]) && next.kind === "letters") return to + 1;
	if (next.spaced || (kind !== "font" && kind !== "argument")) return to;
	if (next.kind === "number") return to + 1;
	if (next.text !== "{") return to;
	for (let i = to + 1; i < Math.min(most, to + furthest); i++)
		if (tokens[i]!.text === "}") return i + 1;
	return to;
}

/** The dot of `right.` stands for no delimiter. */
const isNoDelimiter = (tokens: readonly Token[], i: number): boolean =>
	tokens[i]!.text === "." && !tokens[i]!.spaced && tokens[i - 1]?.text === "right";

/** `S'` at the end of a formula, but not `the 'x'` or `n's`. */
function isPrime(tokens: readonly Token[], i: number): boolean {
	const before = tokens[i - 1];
	const after = tokens[i + 1];
	return (
		tokens[i]!.text === "'" &&
		!tokens[i]!.spaced &&
		before?.text.length === 1 &&
		before.kind === "letters" &&
		(after === undefined || after.spaced || after.kind === "symbol") &&
		tokens[i - 2]?.text !== "'"
	);
}

/** Two pieces of one run of letters, of which the first is `mu`: `muParam`. */
const sameRun = (a: Token | undefined, b: Token | undefined): boolean =>
	a?.run !== undefined &&
	b?.run !== undefined &&
	a.end === b.start &&
	a.text === "mu" &&
	/^[A-Z][a-z]{2}/.test(b.text);

/** The first closing bracket without its opening one, and the last opening one without its closing one. */
function unpaired(
	tokens: readonly Token[],
	from: number,
	to: number,
): { closer?: number; opener?: number } {
	const open: number[] = [];
	for (let i = from; i < to; i++) {
		const { text } = tokens[i]!;
		if (openers.has(text)) open.push(i);
		const kind = closers.get(text);
		if (kind === undefined) continue;
		if (open.length > 0 && openers.get(tokens[open.at(-1)!]!.text) === kind) open.pop();
		else return { closer: i };
	}
	return open.length > 0 ? { opener: open.at(-1)! } : {};
}

function opensAt(tokens: readonly Token[], i: number, least: number, closer: Token): boolean {
	return i >= least && openers.get(tokens[i]?.text ?? "") === closers.get(closer.text);
}

/** End of the range that takes in the closing bracket, if it follows soon; 0 if not. */
function closingEnd(tokens: readonly Token[], opener: number, to: number, most: number): number {
	const kind = openers.get(tokens[opener]!.text);
	let depth = 0;
	for (let i = to; i < Math.min(most, to + furthest); i++) {
		const { text, kind: made } = tokens[i]!;
		if (made === "letters" && text.length > 3 && (tokens[i]!.spaced || tokens[i + 1]?.spaced))
			return 0;
		if (openers.get(text) === kind) depth++;
		if (closers.get(text) === kind && depth-- === 0) return i + 1;
	}
	return 0;
}

/** `nu^1-based`: a word of prose that a hyphen ties to a formula. */
function endsInWord(tokens: readonly Token[], from: number, to: number): boolean {
	const { text, spaced } = tokens[to - 1]!;
	const hyphen = tokens[to - 2];
	return (
		to - from > 2 &&
		hyphen?.text === "-" &&
		!hyphen.spaced &&
		!spaced &&
		/^[a-z]{4,}$/.test(text) &&
		!commandWords.has(text)
	);
}

function isWrapped(tokens: readonly Token[], from: number, to: number): boolean {
	if (to - from < 3 || tokens[from]!.text !== "(" || tokens[to - 1]!.text !== ")") return false;
	const { closer, opener } = unpaired(tokens, from + 1, to - 1);
	return closer === undefined && opener === undefined;
}

/**
 * Whether brackets around a whole formula are the sentence's own: `the factor (M_k)`, but not the pair
 * `(a, b)`, `(mu+lambda)` or `(s_t)-based`.
 */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
	if (to - from === 3 || hasRelation(tokens, from, to)) return true;
	const next = tokens[to];
	if (next?.text === "-" && !next.spaced) return false;
	for (let i = from + 1; i < to - 1; i++) if (",+-*/=".includes(tokens[i]!.text)) return false;
	return true;
}

/**
 * Where a condition in brackets begins that a blank sets apart from a name: `top-k (forall kgeq 1)`; -1
 * if none.
 */
function asideAt(tokens: readonly Token[], from: number, to: number): number {
	if (tokens[to - 1]!.text !== ")") return -1;
	let at = from + 1;
	while (at < to && (tokens[at]!.text !== "(" || !tokens[at]!.spaced)) at++;
	return at < to &&
		tokens[at - 1]!.kind === "letters" &&
		isWrapped(tokens, at, to) &&
		hasRelation(tokens, at, to)
		? at
		: -1;
}

function hasRelation(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (relations.has(tokens[i]!.text)) return true;
	return false;
}
