import { Command } from "commander";
import { canTypeset } from "../src/formulas/checkFormula.ts";
import type { RecoveredFormula } from "../src/formulas/recover/recoveredFormula.ts";
import { recoverFormulas } from "../src/formulas/recover/recoverFormulas.ts";
import { applyMatches } from "../src/survey/repair/applyMatches.ts";
import { residueMatches } from "../src/survey/repair/residueMatches.ts";
import { readRecords } from "./cli/readRecords.ts";

const program = new Command("npm run -s repair --")
	.description(
		'Reads lines {"id","text"} and prints lines ' +
			'{"id","spans":[{"start","end","tex","confidence","damaged"}],"text"}: `spans` are the ' +
			"recovered formulas, with offsets into the given text in Unicode code points; `text` is what " +
			"a reader sees, formulas in $...$.",
	)
	.argument("<file.jsonl>", "the file of JSON lines")
	.parse();
const [path = ""] = program.args;

const output: string[] = [];
for (const { id, text } of readRecords(path, ["text"])) {
	const formulas = recoverFormulas(text, {
		accepts: canTypeset,
		readable: true,
	});
	const toPoint = codePoints(text);
	const spans = formulas
		.filter(({ lost }) => lost)
		.map(({ start, end, tex, confidence, damaged }) => ({
			start: toPoint(start),
			end: toPoint(end),
			tex,
			confidence,
			damaged,
		}));
	output.push(JSON.stringify({ id, spans, text: readerText(text, formulas) }));
}
process.stdout.write(output.map((line) => `${line}\n`).join(""));

/** What a reader sees: formulas set, and other residue repaired. */
function readerText(text: string, formulas: readonly RecoveredFormula[]): string {
	const set = formulas.map(({ start, end, tex, rule, confidence, damaged }) => ({
		start,
		end,
		rule,
		parts: [{ formula: { tex, raw: text.slice(start, end), confidence, damaged } }],
	}));
	return applyMatches("abstract", text, residueMatches(text), set).shown;
}

/** From offsets in UTF-16 units, asked for in rising order, to offsets in code points. */
function codePoints(text: string): (offset: number) => number {
	let unit = 0;
	let point = 0;
	return (offset) => {
		for (; unit < offset; point++) unit += text.codePointAt(unit)! > 0xffff ? 2 : 1;
		return point;
	};
}
