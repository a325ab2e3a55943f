import { readFileSync } from "node:fs";
import { canTypeset } from "../../../src/formulas/checkFormula.ts";
import { readModel, type WeightsFile } from "../../../src/formulas/recover/formulaModel.ts";
import type { RecoveredFormula } from "../../../src/formulas/recover/recoveredFormula.ts";
import {
	type RecoverOptions,
	recoverFormulas,
} from "../../../src/formulas/recover/recoverFormulas.ts";
import { countErrors } from "./countErrors.ts";
import { type DevAbstract, type Part, readDevFiles } from "./devFile.ts";
import { isRight } from "./isRight.ts";
import { reliabilityTable } from "./reliabilityTable.ts";
import { normTex, scorePredictions } from "./scorePredictions.ts";

/**
 * npm run -s formulas:evaluate -- DATA.jsonl[.gz][,MORE...] [tuning|held-out|all] [WEIGHTS.json] [--errors]
 * Prints the figures of evaluate.py, the reliability of the confidence and the kinds of errors; without
 * WEIGHTS.json, of the shipped weights.
 */
const args = process.argv.slice(2).filter((arg) => arg !== "--errors");
const [paths, part = "tuning", weightsPath] = args;
if (paths === undefined || !["tuning", "held-out", "all"].includes(part)) {
	console.error(
		"usage: npm run -s formulas:evaluate -- DATA.jsonl[.gz][,MORE...] [tuning|held-out|all] " +
			"[WEIGHTS.json] [--errors]",
	);
	process.exit(2);
}
const options: RecoverOptions =
	weightsPath === undefined
		? {}
		: { model: readModel(JSON.parse(readFileSync(weightsPath, "utf8")) as WeightsFile) };
const abstracts = readDevFiles(paths, part as Part);
const started = process.cpuUsage();
const found = new Map<string, readonly RecoveredFormula[]>(
	abstracts.map(({ id, mangled }) => [id, recoverFormulas(mangled, options)]),
);
const { user, system } = process.cpuUsage(started);
const seconds = (user + system) / 1e6;
const typeset = new Map(
	[...found].map(([id, formulas]) => [id, formulas.filter(({ tex }) => canTypeset(tex))]),
);
const refused = [...found.values()].flat().length - [...typeset.values()].flat().length;

const figures = scorePredictions(abstracts, ({ id }) => typeset.get(id)!);
console.log(
	`${part}: ${abstracts.length} abstracts, ${seconds.toFixed(2)} CPU s ` +
		`(${Math.round(abstracts.length / seconds)} a second); KaTeX refused ${refused} formulas`,
);
for (const [name, value] of Object.entries(figures))
	console.log(`  ${name.padEnd(20)} ${Number.isInteger(value) ? value : value.toFixed(4)}`);
console.log(
	`  ${"free, per cent".padEnd(20)} ` +
		`${((100 * figures.freeWithPrediction) / figures.freeAbstracts).toFixed(2)}`,
);

const judged = abstracts.flatMap((abstract) =>
	typeset.get(abstract.id)!.map((formula) => ({
		confidence: formula.confidence,
		right: isRight(abstract, formula),
		exact: isExact(abstract, formula),
	})),
);
console.log(reliabilityTable(judged));
console.log(
	countErrors(
		abstracts,
		(abstract) => typeset.get(abstract.id)!,
		process.argv.includes("--errors"),
	),
);

/** The strictest reading of right: the bounds and the TeX are the author's, dollars included. */
function isExact({ mangled, spans }: DevAbstract, { start, end, tex }: RecoveredFormula): boolean {
	return spans.some(
		(span) =>
			mangled.slice(span.start, span.end).trim() === mangled.slice(start, end) &&
			span.start <= start &&
			end <= span.end &&
			normTex(span.tex) === normTex(tex),
	);
}
