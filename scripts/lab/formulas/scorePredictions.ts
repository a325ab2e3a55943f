import type { DevAbstract, GoldSpan } from "./devFile.ts";

/** A prediction in the terms of the scorer. */
export interface Prediction {
	readonly start: number;
	readonly end: number;
	readonly tex: string;
}

/** The figures of evaluate.py, by the same definitions. */
export interface Scores {
	commandF1: number;
	scriptF1: number;
	whollyRight: number;
	nothingWrong: number;
	exactTex: number;
	exactSpan: number;
	proseWords: number;
	freeWithPrediction: number;
	freeAbstracts: number;
	predicted: number;
}

/** What one abstract adds to the figures, and what is wrong in it. */
export interface AbstractScore {
	readonly lostCommands: readonly string[];
	readonly falseCommands: readonly string[];
	readonly lostScripts: readonly number[];
	readonly falseScripts: readonly number[];
	readonly proseWords: readonly string[];
	readonly hasAtoms: boolean;
	readonly predictions: readonly Prediction[];
}

/** Scores predictions as evaluate.py does; `each` sees every abstract. */
export function scorePredictions(
	abstracts: readonly DevAbstract[],
	predict: (abstract: DevAbstract) => readonly Prediction[],
	each: (abstract: DevAbstract, score: AbstractScore) => void = () => {},
): Scores {
	const sum = {
		cg: 0,
		cp: 0,
		ct: 0,
		sg: 0,
		sp: 0,
		st: 0,
		fa: 0,
		right: 0,
		safe: 0,
		math: 0,
		tex: 0,
		span: 0,
		prose: 0,
		free: 0,
		freeHit: 0,
		predicted: 0,
	};
	for (const abstract of abstracts) {
		const { mangled: text, spans } = abstract;
		const predictions = predict(abstract)
			.map((p) => trim(text, p))
			.filter((p) => !abstract.intact_math.some((m) => p.start < m.end && m.start < p.end));
		const formulas = spans.filter((span) => span.kind !== "prose");
		const gold = {
			commands: new Set(formulas.flatMap((s) => s.cmd_pos.map(([a, b]) => `${a} ${b}`))),
			scripts: new Set(formulas.flatMap((s) => s.script_pos)),
		};
		const said = { commands: new Set<string>(), scripts: new Set<number>() };
		const proseWords: string[] = [];
		for (const p of predictions) {
			const atoms = atomsOf(text, p);
			for (const c of atoms.commands) said.commands.add(c);
			for (const s of atoms.scripts) said.scripts.add(s);
			proseWords.push(...proseWordsIn(text, p, formulas, atoms.commands));
		}
		const falseCommands = [...said.commands].filter((c) => !gold.commands.has(c));
		const lostCommands = [...gold.commands].filter((c) => !said.commands.has(c));
		const falseScripts = [...said.scripts].filter((s) => !gold.scripts.has(s));
		const lostScripts = [...gold.scripts].filter((s) => !said.scripts.has(s));
		sum.cg += gold.commands.size;
		sum.cp += said.commands.size;
		sum.ct += gold.commands.size - lostCommands.length;
		sum.sg += gold.scripts.size;
		sum.sp += said.scripts.size;
		sum.st += gold.scripts.size - lostScripts.length;
		sum.prose += proseWords.length;
		sum.predicted += predictions.length;
		if (spans.length === 0) {
			sum.free++;
			if (predictions.length > 0) sum.freeHit++;
		}
		const hasAtoms = gold.commands.size + gold.scripts.size > 0;
		if (hasAtoms) {
			sum.fa++;
			const safe = falseCommands.length + falseScripts.length + proseWords.length === 0;
			if (safe) sum.safe++;
			if (safe && lostCommands.length + lostScripts.length === 0) sum.right++;
		}
		for (const span of spans) {
			if (span.kind !== "math" || span.lossy) continue;
			sum.math++;
			const g = trim(text, span, " ");
			const match = predictions.find((p) => p.start === g.start && p.end === g.end);
			if (match) sum.span++;
			if (match && normTex(match.tex) === normTex(span.tex)) sum.tex++;
		}
		each(abstract, {
			lostCommands,
			falseCommands,
			lostScripts,
			falseScripts,
			proseWords,
			hasAtoms,
			predictions,
		});
	}
	const f1 = (t: number, p: number, g: number): number => (2 * t) / Math.max(p + g, 1);
	return {
		commandF1: f1(sum.ct, sum.cp, sum.cg),
		scriptF1: f1(sum.st, sum.sp, sum.sg),
		whollyRight: sum.right / sum.fa,
		nothingWrong: sum.safe / sum.fa,
		exactTex: sum.tex / sum.math,
		exactSpan: sum.span / sum.math,
		proseWords: sum.prose,
		freeWithPrediction: sum.freeHit,
		freeAbstracts: sum.free,
		predicted: sum.predicted,
	};
}

/** TeX as the scorer compares it: tokens, white space dropped. */
export function normTex(tex: string): string {
	return (
		tex
			.trim()
			.replace(/^\$+|\$+$/g, "")
			.trim()
			.match(/\\[a-zA-Z]+|\\.|\S/gu) ?? []
	).join(" ");
}

function trim<T extends { start: number; end: number }>(text: string, span: T, blanks = "$ "): T {
	let { start, end } = span;
	while (start < end && blanks.includes(text[start]!)) start++;
	while (end > start && blanks.includes(text[end - 1]!)) end--;
	return { ...span, start, end };
}

function proseWordsIn(
	text: string,
	{ start, end }: Prediction,
	formulas: readonly GoldSpan[],
	commands: ReadonlySet<string>,
): string[] {
	const words: string[] = [];
	for (const match of text.slice(start, end).matchAll(/[A-Za-z]{3,}/g)) {
		const from = start + match.index;
		const to = from + match[0].length;
		if (formulas.some((f) => f.start <= from && from < f.end) || commands.has(`${from} ${to}`))
			continue;
		if (/[_^]/.test(text[from - 1] ?? "") || /[_^(]/.test(text[to] ?? "")) continue;
		words.push(match[0]);
	}
	return words;
}

/** Positions of command words and of `_ ^` that a TeX gives to a stretch of the text. */
export function atomsOf(
	text: string,
	{ start, end, tex }: Prediction,
): { commands: Set<string>; scripts: Set<number> } {
	const commands = new Set<string>();
	const scripts = new Set<number>();
	let i = 0;
	let j = start;
	while (i < tex.length && j < end) {
		const c = tex[i]!;
		if (c === "\\") {
			const word = /^[a-zA-Z]+/.exec(tex.slice(i + 1, i + 40))?.[0];
			if (word !== undefined) {
				while (j < end && text[j] === " ") j++;
				if (text.startsWith(word, j)) {
					commands.add(`${j} ${j + word.length}`);
					j += word.length;
				}
				i += 1 + word.length;
				continue;
			}
			i++;
			if (i < tex.length) {
				if (tex[i] === text[j]) j++;
				i++;
			}
			continue;
		}
		if (c === text[j]) {
			if (c === "_" || c === "^") scripts.add(j);
			i++;
			j++;
		} else if (/[\s{}]/.test(c)) i++;
		else if (/[\s$]/.test(text[j]!)) j++;
		else {
			i++;
			j++;
		}
	}
	return { commands, scripts };
}
