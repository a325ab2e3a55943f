import type { Theme } from "../../../src/survey/theme.ts";
import { type Counts, f1Of, precisionOf, recallOf, sumOf } from "./scoreFilings.ts";

/** Prints precision, recall and F1 by theme and over all of them (micro-average). */
export function printFigures(themes: readonly Theme[], counts: ReadonlyMap<string, Counts>): void {
	console.log(`${"theme".padEnd(14)} precision  recall     F1  right  wrong  missed`);
	for (const { id } of themes) {
		const found = counts.get(id);
		if (found) console.log(row(id, found));
	}
	console.log(row("all", sumOf(counts.values())));
}

function row(name: string, counts: Counts): string {
	const figures = [precisionOf, recallOf, f1Of].map((figure) => figure(counts).toFixed(3));
	const [precision = "", recall = "", f1 = ""] = figures;
	return [
		name.padEnd(14),
		precision.padStart(9),
		recall.padStart(7),
		f1.padStart(6),
		String(counts.right).padStart(6),
		String(counts.wrong).padStart(6),
		String(counts.missed).padStart(7),
	].join(" ");
}
