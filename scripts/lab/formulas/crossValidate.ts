import { readFileSync } from "node:fs";
import { canTypeset } from "../../../src/formulas/checkFormula.ts";
import { type LostFormula, lostFormulas } from "../../../src/formulas/recover/lostFormulas.ts";
import { countErrors } from "./countErrors.ts";
import { type Part, readDevFile } from "./devFile.ts";
import { learnPriors, type PriorCounts } from "./learnPriors.ts";
import { scorePredictions } from "./scorePredictions.ts";
import { foldOf, folds, trainModel } from "./trainModel.ts";

/**
 * npm run -s formulas:validate -- DEV.jsonl[.gz] PRIORS.json [tuning|all] [ASSIGNMENT] [--errors]
 * Trains on all folds but one, finds the formulas of that one as the shipped build would, and prints the
 * figures of evaluate.py over all folds and the kinds of errors. ASSIGNMENT (0, 1, ...) deals the abstracts
 * to the folds in another way: one run says little, as the folds vary by 0.02.
 */
const [devPath, priorsPath, part = "tuning", assignment = "0", errors] = process.argv.slice(2);
if (devPath === undefined || priorsPath === undefined) {
	console.error(
		"usage: npm run -s formulas:validate -- DEV.jsonl[.gz] PRIORS.json [tuning|all] [ASSIGNMENT] [--errors]",
	);
	process.exit(2);
}
const abstracts = readDevFile(devPath, part as Part);
const priors = learnPriors(JSON.parse(readFileSync(priorsPath, "utf8")) as PriorCounts);
const found = new Map<string, readonly LostFormula[]>();
for (let fold = 0; fold < folds; fold++) {
	const left = abstracts.filter((abstract) => foldOf(abstract, Number(assignment)) === fold);
	const model = trainModel(
		abstracts.filter((abstract) => foldOf(abstract, Number(assignment)) !== fold),
		priors,
	);
	for (const { id, mangled } of left) {
		found.set(
			id,
			lostFormulas(mangled, model).filter(({ tex }) => canTypeset(tex)),
		);
	}
	print(
		`fold ${fold + 1}`,
		scorePredictions(left, ({ id }) => found.get(id)!),
	);
}
print(
	"all folds",
	scorePredictions(abstracts, ({ id }) => found.get(id)!),
);
const asFound = ({ id }: { id: string }) =>
	found.get(id)!.map((one) => ({ ...one, confidence: one.judged.probability, lost: true }));
console.log(countErrors(abstracts, asFound, errors === "--errors"));

function print(name: string, figures: object): void {
	const list = Object.entries(figures).map(
		([key, value]) => `${key} ${Math.round(value * 1e4) / 1e4}`,
	);
	console.log(`${name}: ${list.join(", ")}`);
}
