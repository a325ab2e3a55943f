import { readFileSync } from "node:fs";
import { canTypeset } from "../../../src/formulas/checkFormula.ts";
import { countErrors } from "./countErrors.ts";
import { type DevAbstract, type Part, readDevFiles } from "./devFile.ts";
import { findUnseen, gateUnseen } from "./findUnseen.ts";
import { learnPriors, type PriorCounts } from "./learnPriors.ts";
import { scorePredictions } from "./scorePredictions.ts";
import { trainModel } from "./trainModel.ts";

/**
 * npm run -s formulas:validate -- DATA.jsonl[.gz][,MORE...] PRIORS.json [tuning|all] [ASSIGNMENT] [--errors]
 * Trains on all folds but one, finds the formulas of that one as the shipped build would, and prints the
 * figures of evaluate.py over each fold and all, and the kinds of errors. ASSIGNMENT (0, 1, ...) deals the
 * abstracts to the folds in another way: one run says little, as the folds vary by 0.02.
 */
const [dataPaths, priorsPath, part = "tuning", assignment = "0", errors] = process.argv.slice(2);
if (dataPaths === undefined || priorsPath === undefined) {
	console.error(
		"usage: npm run -s formulas:validate -- DATA.jsonl[.gz][,MORE...] PRIORS.json [tuning|all] " +
			"[ASSIGNMENT] [--errors]",
	);
	process.exit(2);
}
const abstracts = readDevFiles(dataPaths, part as Part);
const priors = learnPriors(JSON.parse(readFileSync(priorsPath, "utf8")) as PriorCounts);
const texts = gateUnseen(
	findUnseen(abstracts, Number(assignment), (others) => trainModel(others, priors)),
);
const found = new Map(
	texts.map(({ abstract, formulas }) => [
		abstract.id,
		formulas.filter(({ tex }) => canTypeset(tex)),
	]),
);
const foundIn = ({ id }: DevAbstract) => found.get(id)!;
for (const fold of new Set(texts.map((text) => text.fold)))
	print(
		`fold ${fold + 1}`,
		texts.filter((text) => text.fold === fold).map((text) => text.abstract),
	);
print("all folds", abstracts);
const asFound = (abstract: DevAbstract) =>
	foundIn(abstract).map((one) => ({ ...one, confidence: one.judged.probability, lost: true }));
console.log(countErrors(abstracts, asFound, errors === "--errors"));

function print(name: string, list: readonly DevAbstract[]): void {
	const figures = Object.entries(scorePredictions(list, foundIn)).map(
		([key, value]) => `${key} ${Math.round(value * 1e4) / 1e4}`,
	);
	console.log(`${name}: ${figures.join(", ")}`);
}
