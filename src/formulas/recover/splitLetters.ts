import { type CommandClass, commandWords } from "./commandWords.ts";

const longestRun = 64;
const longestCommand = Math.max(...[...commandWords.keys()].map((word) => word.length));
/** Commands that authors do not glue to letters, and that words and names are full of. */
const neverGlued = new Set([
	...[...commandWords].flatMap(([word, kind]) =>
		kind === "switch" || kind === "style" ? [word] : [],
	),
	...(
		"hat bar dot check breve grave acute Pr Re Im iff ker ni int star ast bot complement " +
		"parallel models natural angle mp div eps"
	).split(" "),
]);
const mayBeGlued = new Set([...commandWords.keys()].filter((word) => !neverGlued.has(word)));

/** Command words that are not found inside other words by chance, longest first. */
const shortest = 8;
const unmistakable = [...commandWords.keys()]
	.filter((word) => word.length >= shortest && mayBeGlued.has(word))
	.sort((a, b) => b.length - a.length);

const infixes: ReadonlySet<CommandClass | undefined> = new Set<CommandClass>([
	"relation",
	"arrow",
	"operator",
	"function",
	"delimiter",
]);
/** Commands that end too many English words for a letter after them to mean anything. */
const inWords = new Set(
	"in cap cup lor mid div ne le ge ll lt gt to arg min max sin tan log sim".split(" "),
);
/** What may stand before a name: `imageleftrightarrowText`, `muParam`, `timesRTX`. */
const beforeNames = (word: string): boolean => {
	const kind = commandWords.get(word);
	return (
		word === "times" || word === "mu" || ((kind === "greek" || kind === "arrow") && word.length > 4)
	);
};

/**
 * Cuts a run of letters where a command word is glued to its neighbours: `kgeq` -> k|geq,
 * `imageleftrightarrowtext` -> image|leftrightarrow|text. Returns the inner cut positions; none when
 * the run is a plain word, one command, or would need to be cut in the middle of other words.
 */
export function splitLetters(run: string, isProse: (word: string) => boolean): readonly number[] {
	if (run.length < 3 || run.length > longestRun || commandWords.has(run) || isProse(run)) return [];
	for (const word of run.length > shortest ? unmistakable : []) {
		const at = run.indexOf(word);
		if (at >= 0) return cutAround(run, at, at + word.length, isProse);
	}
	const cuts = cheapestCuts(run);
	return isPlausible(run, cuts) ? cuts : [];
}

function cutAround(
	run: string,
	start: number,
	end: number,
	isProse: (word: string) => boolean,
): number[] {
	const left = splitLetters(run.slice(0, start), isProse);
	const right = splitLetters(run.slice(end), isProse).map((cut) => cut + end);
	return [...left, start, end, ...right].filter((cut) => cut > 0 && cut < run.length);
}

/** The reading of a run as commands (cost 1, longer ones a little less) and letters (a little more). */
function cheapestCuts(run: string): number[] {
	const n = run.length;
	const cost = new Float64Array(n + 1).fill(Infinity);
	const from = new Int16Array(n + 1);
	cost[0] = 0;
	for (let start = 0; start < n; start++) {
		relax(start, start + 1, 1.1);
		for (let end = start + 2; end <= Math.min(n, start + longestCommand); end++) {
			const word = run.slice(start, end);
			if (mayBeGlued.has(word)) relax(start, end, 1 - word.length / 50);
		}
	}
	const cuts: number[] = [];
	for (let end = n, letters = false; end > 0; end = from[end]!) {
		const isLetter = end - from[end]! === 1;
		if (end < n && !(isLetter && letters)) cuts.push(end);
		letters = isLetter;
	}
	return cuts.reverse();

	function relax(start: number, end: number, step: number): void {
		if (cost[start]! + step < cost[end]!) {
			cost[end] = cost[start]! + step;
			from[end] = start;
		}
	}
}

/**
 * Left-over pieces are symbols (one or two letters) or set apart by a change of case (`mu|Param`). After a
 * command they are rare, as TeX needs a blank there: only a dropped command or the end of the formula
 * glues them.
 */
function isPlausible(run: string, cuts: readonly number[]): boolean {
	const borders = [0, ...cuts, run.length];
	const pieces = borders.slice(1).map((end, i) => run.slice(borders[i], end));
	if (isGreekName(pieces)) return false;
	return pieces.some((piece) => mayBeGlued.has(piece)) && pieces.every(fits);

	function fits(piece: string, i: number): boolean {
		const next = pieces[i + 1] ?? "";
		if (mayBeGlued.has(piece) || (piece === "not" && commandWords.get(next) === "relation"))
			return true;
		if (i === 0) {
			if (next === "arg" && pieces[2] === undefined) return false;
			if (/^[a-z]$/.test(piece)) return true;
			if (/^[A-Z]+$/.test(piece)) return isAfterCapitals(piece, next);
			return piece.length === 2 && next.length > 3;
		}
		const before = pieces[i - 1]!;
		if (/^[A-Z]./.test(piece)) return beforeNames(before);
		if (/^[A-Z]/.test(piece)) return true;
		return (
			piece.length === 1 &&
			(before === "mu" || (infixes.has(commandWords.get(before)) && !inWords.has(before)))
		);
	}
}

/** `Xin`, `Tgeq`, `NPcap`, but not `Beta` or `QUDsim`. */
const isAfterCapitals = (capitals: string, next: string): boolean =>
	next.length > 3 ||
	(capitals.length === 1
		? commandWords.get(next) !== "greek"
		: !["sim", "in"].includes(next) && next.length > 2);

/** `DeltaNet`, `nuScenes`: names that begin with a Greek letter. */
const isGreekName = ([first = "", second = ""]: readonly string[]): boolean =>
	commandWords.get(first) === "greek" &&
	/^(?:[A-Z]|nu$)/.test(first) &&
	/^[A-Z][a-z]{2}/.test(second) &&
	!commandWords.has(second) &&
	!(first === "Delta" && measures.has(second));

/** What authors write a difference of: `DeltaDice`, but not `DeltaNet`. */
const measures = new Set(
	"Accuracy Acc Brier Dice Elo Energy Entropy Error Gini Loss Perf Prob Rank Score Spec Time".split(
		" ",
	),
);
