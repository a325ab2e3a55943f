import { type CommandClass, commandWords } from "./commandWords.ts";

const longestRun = 64;
const longestCommand = Math.max(...[...commandWords.keys()].map((word) => word.length));
/** Command words that are not found inside other words by chance, longest first. */
const unmistakable = [...commandWords.keys()]
	.filter((word) => word.length >= 8)
	.sort((a, b) => b.length - a.length);
/** Commands that authors do not glue to letters, and that English words are full of. */
const neverGlued = new Set(
	[...commandWords]
		.filter(([, kind]) => kind === "switch" || kind === "style")
		.map(([word]) => word),
);

const infixes: ReadonlySet<CommandClass | undefined> = new Set<CommandClass>([
	"relation",
	"arrow",
	"operator",
	"function",
	"delimiter",
]);
/** Commands that end too many English words for a letter after them to mean anything. */
const inWords = new Set([
	"star",
	"in",
	"cap",
	"cup",
	"mid",
	"ast",
	"div",
	"ne",
	"le",
	"ge",
	"ll",
	"lt",
	"to",
	"arg",
	"min",
	"sin",
	"tan",
	"log",
	"ni",
]);

/**
 * Cuts a run of letters where a command word is glued to its neighbours: `kgeq` -> k|geq,
 * `imageleftrightarrowtext` -> image|leftrightarrow|text. Returns the inner cut positions; none when
 * the run is a plain word, one command, or would need to be cut in the middle of other words.
 */
export function splitLetters(run: string, isProse: (word: string) => boolean): readonly number[] {
	if (run.length < 3 || run.length > longestRun || commandWords.has(run) || isProse(run)) return [];
	for (const word of unmistakable) {
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
			if (commandWords.has(word) && !neverGlued.has(word)) relax(start, end, 1 - word.length / 50);
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
 * command they are rare, as TeX needs a blank there: only a dropped command or the end of the formula glues them.
 */
function isPlausible(run: string, cuts: readonly number[]): boolean {
	const borders = [0, ...cuts, run.length];
	const pieces = borders.slice(1).map((end, i) => run.slice(borders[i], end));
	if (isGreekName(pieces)) return false;
	return (
		pieces.some((piece) => commandWords.has(piece)) &&
		pieces.every((piece, i) => {
			if (commandWords.has(piece)) return true;
			const next = pieces[i + 1] ?? "";
			if (i === 0)
				return piece.length === 1
					? next !== "arg" || pieces[2] !== undefined
					: (piece.length === 2 && next.length > 2) || /^[A-Z]+$/.test(piece);
			return (
				/^[A-Z]/.test(piece) ||
				(piece.length === 1 &&
					(pieces[i - 1] === "mu" || infixes.has(commandWords.get(pieces[i - 1]!))) &&
					!inWords.has(pieces[i - 1]!))
			);
		})
	);
}

/** `DeltaNet`, `nuScenes`: names that begin with a Greek letter. */
const isGreekName = ([first = "", second = ""]: readonly string[]): boolean =>
	commandWords.get(first) === "greek" &&
	/^(?:[A-Z]|nu$)/.test(first) &&
	/^[A-Z][a-z]{2}/.test(second) &&
	!commandWords.has(second);
