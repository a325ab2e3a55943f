import { readFileSync, writeFileSync } from "node:fs";
import { lostFormulas } from "../../../src/formulas/recover/lostFormulas.ts";
import { places } from "../../../src/formulas/recover/placeOf.ts";
import { type Part, readDevFile } from "./devFile.ts";
import { isRight } from "./isRight.ts";
import { learnPriors, type PriorCounts } from "./learnPriors.ts";
import { type JudgedExample, trainConfidence } from "./trainConfidence.ts";
import { foldOf, folds, trainModel, trainWeights } from "./trainModel.ts";

/**
 * Learns the weights of the formula recovery:
 *   npm run -s formulas:train -- DEV.jsonl[.gz] PRIORS.json [tuning|all] [OUT.json]
 * The same input gives the same bytes. The confidence is fitted on formulas that a tagger found in
 * abstracts it had not seen (four folds).
 */
const [devPath, priorsPath, part = "tuning", outPath = "src/formulas/recover/weights.json"] =
	process.argv.slice(2);
if (devPath === undefined || priorsPath === undefined) {
	console.error(
		"usage: npm run -s formulas:train -- DEV.jsonl[.gz] PRIORS.json [tuning|all] [OUT.json]",
	);
	process.exit(2);
}
const abstracts = readDevFile(devPath, part as Part);
const priors = learnPriors(JSON.parse(readFileSync(priorsPath, "utf8")) as PriorCounts);

const examples: JudgedExample[] = [];
for (let fold = 0; fold < folds; fold++) {
	const model = trainModel(
		abstracts.filter((abstract) => foldOf(abstract) !== fold),
		priors,
	);
	for (const abstract of abstracts.filter((one) => foldOf(one) === fold)) {
		for (const formula of lostFormulas(abstract.mangled, model))
			examples.push({ formula: formula.judged, right: isRight(abstract, formula) });
	}
	console.log(
		`fold ${fold + 1} of ${folds}: ${examples.length} formulas found, ` +
			`${examples.filter(({ right }) => right).length} right`,
	);
}
const { weights: confidence, sure } = trainConfidence(examples);

const { transitions, prose, features } = trainWeights(abstracts, priors);
const file = {
	trainedOn: `${part}: ${abstracts.length} abstracts`,
	transitions,
	confidence,
	sure,
	priors: packPriors(priors),
	prose: prose.join(" "),
	features,
};
const text = `${JSON.stringify(file, null, 1)}\n`;
writeFileSync(outPath, text);
console.log(`${outPath}: ${text.length} bytes`);

/** The priors as the data file holds them: one text a word. */
function packPriors(priors: ReadonlyMap<string, number>): Record<string, string> {
	const words = new Set([...priors.keys()].map((key) => key.slice(0, key.indexOf(" "))));
	return Object.fromEntries(
		[...words].map((word) => [
			word,
			places.map((place) => priors.get(`${word} ${place}`)).join(" "),
		]),
	);
}
