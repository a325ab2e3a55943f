import { commandWords } from "./commandWords.ts";
import type { JudgedFormula } from "./judgedFormula.ts";
import { isCommand } from "./tagSet.ts";
import { isScript, type Token } from "./token.ts";
import { wordsOfProse } from "./wordsOfProse.ts";

/** The logarithm of the odds, no farther from even than this. */
const farthest = 7;
const oddsOf = (probability: number): number =>
	Math.max(-farthest, Math.min(farthest, Math.log(probability / (1 - probability))));

/**
 * What tells whether each formula of a text is right: how sure the tagger is of its commands, scripts and
 * borders, of the same words elsewhere and of the rest of the text, what it is made of, and how probable it
 * is that the author sets formulas in dollars (`odds`, a logarithm). In an order that the trees know.
 */
export function confidenceSigns(formulas: readonly JudgedFormula[], odds: number): number[][] {
	const first = formulas[0];
	if (first === undefined) return [];
	const { view, chances } = first;
	const text = [
		odds,
		formulas.length,
		formulas.filter(({ loss }) => loss).length,
		formulas.filter(({ damaged }) => damaged).length,
		doubtsOf(chances.atom, 0, chances.atom.length),
		...argumentCounts(view.tokens),
		...traceCounts(view.tokens, chances.atom),
		view.density,
		view.profile,
		view.crosses,
		view.evidence,
		view.tokens.length,
	];
	const uses = usesOf(view.tokens, chances.atom);
	const same = Map.groupBy(formulas, ({ tex }) => tex);
	return formulas.map((formula) => [
		...text,
		same.get(formula.tex)!.length,
		...ownSigns(formula),
		...wordSigns(formula, uses),
	]);
}

/** How many atoms are expected to be decided wrongly. */
function doubtsOf(chances: Float64Array, from: number, to: number): number {
	let sum = 0;
	for (let i = from; i < to; i++) sum += Math.min(chances[i]!, 1 - chances[i]!);
	return sum;
}

/** How many commands with arguments the export left in the text, and how many pairs of braces in all. */
function argumentCounts(tokens: readonly Token[]): number[] {
	let kept = 0;
	let braces = 0;
	let scripts = 0;
	tokens.forEach(({ text }, i) => {
		if (text !== "{") return;
		const before = tokens[i - 1];
		braces++;
		if (isScript(before)) scripts++;
		else if (before && ["font", "accent", "argument"].includes(commandWords.get(before.text) ?? ""))
			kept++;
	});
	return [kept, braces - kept - scripts, scripts];
}

/**
 * How many scripts of the text stand without a base, how many operators between two of the same name
 * (`mu - mu`), both of which are traces of a lost command, and how many names of letters are prose.
 */
function traceCounts(tokens: readonly Token[], chances: Float64Array): number[] {
	let bare = 0;
	let mirrored = 0;
	let plain = 0;
	tokens.forEach((token, i) => {
		const before = tokens[i - 1];
		if (isScript(token) && (token.spaced || "([{,-+|=".includes(before?.text ?? "("))) bare++;
		else if (token.kind === "symbol" && before?.kind === "letters")
			mirrored += before.text === tokens[i + 1]?.text ? 1 : 0;
		else if (commandWords.get(token.text) === "greek" && chances[i]! < 0.5) plain++;
	});
	return [bare, mirrored, plain];
}

/** Command word -> the sum of its chances in the text, and how often it stands there. */
type Uses = ReadonlyMap<string, { readonly sum: number; readonly count: number }>;

function usesOf(tokens: readonly Token[], chances: Float64Array): Uses {
	const uses = new Map<string, { sum: number; count: number }>();
	tokens.forEach(({ text }, i) => {
		if (!commandWords.has(text)) return;
		const use = uses.get(text) ?? { sum: 0, count: 0 };
		use.sum += chances[i]!;
		use.count++;
		uses.set(text, use);
	});
	return uses;
}

/** How sure the tagger is, and what the TeX looks like. */
function ownSigns({
	view,
	chances,
	from,
	to,
	tags,
	tex,
	damaged,
	loss,
	probability,
	evidence,
}: JudgedFormula): number[] {
	const { tokens } = view;
	let surest = 1;
	let sum = 0;
	let within = 1;
	for (let i = from; i < to; i++) {
		const atom = chances.atom[i]!;
		const taken = isScript(tokens[i]) || isCommand(tags[i - from]!);
		const sure = taken ? atom : 1 - atom;
		surest = Math.min(surest, sure);
		sum += Math.log(Math.max(sure, 1e-4));
		within = Math.min(within, chances.inside[i]!);
	}
	const is = (pattern: RegExp): number => (pattern.test(tex) ? 1 : 0);
	const bare = tex.replace(/\\[a-zA-Z]+/g, "\\");
	return [
		oddsOf(probability),
		oddsOf(evidence),
		sum,
		oddsOf(surest),
		oddsOf(within),
		oddsOf(Math.max(chances.inside[from - 1] ?? 0, chances.inside[to] ?? 0)),
		Math.max(chances.atom[from - 1] ?? 0, chances.atom[to] ?? 0),
		doubtsOf(chances.atom, Math.max(0, from - 6), Math.min(tokens.length, to + 6)),
		to - from,
		damaged ? 1 : 0,
		loss ? 1 : 0,
		(tex.match(/_/g) ?? []).length,
		(tex.match(/\^/g) ?? []).length,
		(tex.match(/\{/g) ?? []).length,
		(bare.match(/[a-z]/g) ?? []).length,
		(bare.match(/[A-Z]/g) ?? []).length,
		(tex.match(/\d/g) ?? []).length,
		is(/(?:^|[^A-Za-z])O\(/),
		is(/[OΩΘ]\([^)]*\//),
		is(/(?:^|[^A-Za-z\\])[RCNZEFP](?:\^|_|$|\()/),
		is(/\\(?:mathrm|text|operatorname)/),
		/(?:^|[^A-Za-z\\])[A-Za-z]{2,}/.test(bare) ? 1 : 0,
		is(/\|/),
		is(/[()]/),
		is(/,/),
		is(/[=<>]/),
		tokens[from]!.spaced ? 0 : tokens[from - 1]?.kind === "letters" ? 2 : 1,
		(tokens[to]?.spaced ?? true) ? 0 : tokens[to]!.kind === "letters" ? 2 : 1,
		tokens[from - 1]?.kind === "number" ? 1 : 0,
		tokens[to]?.kind === "number" ? 1 : 0,
		lengthOf(tokens[from - 1]),
		lengthOf(tokens[to]),
		is(/^[_^]/),
		view.brackets[from]!,
		view.near[from]!,
	];
}

/** How long a word beside the formula is. */
const lengthOf = (token: Token | undefined): number =>
	token?.kind === "letters" ? Math.min(token.text.length, 8) : 0;

const ambiguous = new Set([...wordsOfProse, "times", "log", "exp"]);

/** Of what kinds the commands are, how often they are commands in such places, and elsewhere in the text. */
function wordSigns({ view, from, to, tags, chances }: JudgedFormula, uses: Uses): number[] {
	let commands = 0;
	let greek = 0;
	let plain = 0;
	let glued = 0;
	let lowest = 30;
	let highest = -1;
	let elsewhere = 1.5;
	let small = 0;
	let times = 0;
	let accents = 0;
	for (let i = from; i < to; i++) {
		if (!isCommand(tags[i - from]!)) continue;
		const { text, run } = view.tokens[i]!;
		const kind = commandWords.get(text);
		commands++;
		if (kind === "greek") greek++;
		if (ambiguous.has(text)) plain++;
		if (run !== undefined) glued++;
		if (text === "to" || text === "in") small++;
		if (text === "times") times++;
		if (kind === "accent" || kind === "argument" || kind === "font") accents++;
		lowest = Math.min(lowest, view.priors[i]!);
		highest = Math.max(highest, view.priors[i]!);
		const { sum, count } = uses.get(text)!;
		if (count > 1) elsewhere = Math.min(elsewhere, (sum - chances.atom[i]!) / (count - 1));
	}
	return [commands, greek, plain, glued, lowest, highest, elsewhere, small, times, accents];
}
