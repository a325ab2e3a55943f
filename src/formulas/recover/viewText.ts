import { bracketsOf } from "./bracketsOf.ts";
import { caretsOf, chunksOf } from "./chunksOf.ts";
import { bestOf, evidenceOf } from "./evidenceOf.ts";
import { hashText } from "./hash.ts";
import { placeOf } from "./placeOf.ts";
import { isScript, type Token } from "./token.ts";

/** What the features need to know of a whole text, computed once. */
export interface TextView {
	readonly tokens: readonly Token[];
	/** Hashes of what the features call a token: the command word, the symbol, or its shape. */
	readonly names: readonly number[];
	readonly shapes: readonly number[];
	/** The kind of white-space delimited chunk that a token stands in. */
	readonly chunks: readonly number[];
	/** 1 where a caret stands that is no part of an address or of intact TeX. */
	readonly carets: Uint8Array;
	/** Depth of script braces `_{ ... }`, capped. */
	readonly nesting: Uint8Array;
	/** What the innermost round or square brackets around a token hold. */
	readonly brackets: Uint8Array;
	/** Single letters and words that stand in a formula beyond doubt somewhere in this text. */
	readonly sure: ReadonlyMap<string, number>;
	/** How much more often the word is a command than prose in such a place. */
	readonly priors: readonly number[];
	/** What kind of text it is: greek letters as such, commands with their backslash, words of theory. */
	readonly profile: number;
	/** 1 when the text has factors that lost nothing: `3x`, `3×`. */
	readonly crosses: number;
	/** How many names and operators stand near, capped. */
	readonly near: Uint8Array;
	/** Command word -> how often it stands in the text, and whether ever glued or beside a script. */
	readonly uses: ReadonlyMap<string, number>;
	/** Command word -> the highest of its priors in the text. */
	readonly best: ReadonlyMap<string, number>;
	/** How many carets and words that are hardly ever prose in their place the text has, in steps. */
	readonly evidence: number;
	/** How mathematical the text is: 0 none, 1 some, 2 much. */
	readonly density: number;
}

const lostPercent = hashText("%$");

export function viewText(tokens: readonly Token[], priors: ReadonlyMap<string, number>): TextView {
	const escapes = tokens.some((token, i) => token.text === "%" && tokens[i - 1]?.text === "\\");
	// Where an author writes `\%`, a bare one has lost its backslash.
	const lost = (token: Token, i: number): boolean =>
		escapes && token.text === "%" && tokens[i - 1]?.text !== "\\";
	const shapes = tokens.map((token, i) => (lost(token, i) ? lostPercent : token.word.shape));
	const names = tokens.map((token, i) => (lost(token, i) ? lostPercent : token.word.name));
	const { sure, strong } = findSure(tokens);
	const scored = tokens.map((_, i) => priorOf(tokens, i, priors));
	const carets = caretsOf(tokens);
	return {
		tokens,
		names,
		shapes,
		chunks: chunksOf(tokens),
		carets,
		nesting: nestingOf(tokens),
		brackets: bracketsOf(tokens),
		sure,
		priors: scored,
		best: bestOf(tokens, scored),
		evidence: evidenceOf(scored, carets),
		profile: profileOf(tokens),
		crosses: hasCrosses(tokens) ? 1 : 0,
		near: nearOf(tokens),
		uses: usesOf(tokens),
		density: strong === 0 ? 0 : strong < 4 ? 1 : 2,
	};
}

/** Names that stand beside a script, a command or an equals sign: 3 beyond doubt, 2 likely. */
function findSure(tokens: readonly Token[]): { sure: Map<string, number>; strong: number } {
	const sure = new Map<string, number>();
	let strong = 0;
	tokens.forEach((token, i) => {
		const before = tokens[i - 1];
		const after = tokens[i + 1];
		const equals = token.text === "=" || token.text === "<" || token.text === ">";
		if (!equals && !token.word.isStrong) return;
		if (
			token.text === "_" &&
			before !== undefined &&
			before.text.length > 2 &&
			before.word.command === undefined
		)
			return;
		if (!equals) strong++;
		if (before) note(before.text, equals);
		if (after && !isScript(token)) note(after.text, equals);
	});
	return { sure, strong };

	function note(text: string, equals: boolean): void {
		if (!equals) sure.set(text, 3);
		else if (!sure.has(text)) sure.set(text, 2);
	}
}

function profileOf(tokens: readonly Token[]): number {
	const greek = tokens.some((token) => token.kind === "greek");
	const backslash = tokens.some(
		(token, i) =>
			token.text === "\\" && tokens[i + 1]?.kind === "letters" && tokens[i + 1]?.spaced === false,
	);
	let theory = 0;
	for (const { word } of tokens) if (word.isTheory) theory++;
	return (theory < 1 ? 0 : theory < 4 ? 1 : 2) + (greek ? 10 : 0) + (backslash ? 20 : 0);
}

/** Whether the text has factors that lost nothing: `3x`, `3×`. */
const hasCrosses = (tokens: readonly Token[]): boolean =>
	tokens.some(
		({ text, spaced }, i) =>
			text === "×" || (text === "x" && !spaced && tokens[i - 1]?.kind === "number"),
	);

const around = 7;

function nearOf(tokens: readonly Token[]): Uint8Array {
	const n = tokens.length;
	const before = new Uint32Array(n + 1);
	for (let i = 0; i < n; i++) {
		const { word, text } = tokens[i]!;
		before[i + 1] = before[i]! + (word.isVariable || word.isStrong || text === "=" ? 1 : 0);
	}
	const near = new Uint8Array(n);
	for (let i = 0; i < n; i++) {
		const count =
			before[Math.min(n, i + around + 1)]! -
			before[Math.max(0, i - around)]! -
			(before[i + 1]! - before[i]!);
		near[i] = count < 3 ? count : count < 6 ? 3 : 4;
	}
	return near;
}

function usesOf(tokens: readonly Token[]): Map<string, number> {
	const counts = new Map<string, { all: number; glued: number }>();
	tokens.forEach((token, i) => {
		if (token.word.command === undefined) return;
		let count = counts.get(token.text);
		if (count === undefined) {
			count = { all: 0, glued: 0 };
			counts.set(token.text, count);
		}
		count.all++;
		const place = placeOf(tokens, i);
		if (place !== "alone" && place !== "hyphen") count.glued++;
	});
	return new Map(
		[...counts].map(([word, { all, glued }]) => [word, 10 * Math.min(all, 3) + Math.min(glued, 2)]),
	);
}

function priorOf(tokens: readonly Token[], i: number, priors: ReadonlyMap<string, number>): number {
	const { text, word } = tokens[i]!;
	if (word.command === undefined) return 0;
	const place = placeOf(tokens, i);
	return 10 + (priors.get(`${text} ${place}`) ?? (word.isProse ? 10 : 11));
}

function nestingOf(tokens: readonly Token[]): Uint8Array {
	const nesting = new Uint8Array(tokens.length);
	let depth = 0;
	tokens.forEach((token, i) => {
		const before = tokens[i - 1]?.text;
		if (depth > 0 && token.text === "}") depth--;
		nesting[i] = Math.min(depth, 2);
		if (token.text === "{" && (depth > 0 || before === "_" || before === "^")) depth++;
		else if (depth > 0 && token.kind === "letters" && token.text.length > 12) depth = 0;
	});
	return nesting;
}
