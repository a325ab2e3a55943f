import { commandWords } from "../../../src/formulas/recover/commandWords.ts";
import type { RecoveredFormula } from "../../../src/formulas/recover/recoveredFormula.ts";
import type { DevAbstract } from "./devFile.ts";
import { scorePredictions } from "./scorePredictions.ts";

/** Counts what is still wrong by kind; with `show`, lists each case in its context. */
export function countErrors(
	abstracts: readonly DevAbstract[],
	predict: (abstract: DevAbstract) => readonly RecoveredFormula[],
	show: boolean,
): string {
	const counts = new Map<string, number>();
	const lines: string[] = [];
	scorePredictions(abstracts, predict, ({ mangled, spans }, score) => {
		const note = (kind: string, start: number, end: number): void => {
			counts.set(kind, (counts.get(kind) ?? 0) + 1);
			const before = mangled.slice(Math.max(0, start - 30), start);
			const after = mangled.slice(end, end + 30);
			lines.push(`${kind}: ${before}[${mangled.slice(start, end)}]${after}`);
		};
		for (const [sign, places] of [
			["lost", score.lostCommands],
			["false", score.falseCommands],
		] as const) {
			for (const place of places) {
				const [start, end] = place.split(" ").map(Number) as [number, number];
				note(`${sign} command: ${kindOf(mangled, start, end)}`, start, end);
			}
		}
		for (const at of score.lostScripts) note("lost script", at, at + 1);
		for (const at of score.falseScripts) note("false script", at, at + 1);
		if (spans.length === 0)
			for (const { start, end } of score.predictions)
				note("formula in an abstract without", start, end);
	});
	const table = [...counts]
		.sort((a, b) => b[1] - a[1])
		.map(([kind, count]) => `  ${String(count).padStart(4)} ${kind}`);
	return ["still wrong, by kind", ...table, ...(show ? lines.sort() : [])].join("\n");
}

function kindOf(text: string, start: number, end: number): string {
	const word = text.slice(start, end);
	const kind = commandWords.get(word);
	if (kind === undefined) return "macro of the author's or unknown";
	if (/^(?:to|in|times|log|max|min)$/.test(word))
		return /[A-Za-z0-9]/.test(text[start - 1] ?? " ") ? `${word}, glued` : `${word}, alone`;
	if (/[A-Za-z]/.test(text[start - 1] ?? " ") || /[A-Za-z]/.test(text[end] ?? " "))
		return `${kind}, inside of a word`;
	return kind;
}
