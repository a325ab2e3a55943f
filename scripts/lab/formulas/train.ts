import { readFileSync, writeFileSync } from "node:fs";
import { type Part, readDevFiles } from "./devFile.ts";
import { findUnseen } from "./findUnseen.ts";
import { learnPriors, type PriorCounts } from "./learnPriors.ts";
import { trainModel, trainWeights } from "./trainModel.ts";
import { writeWeights } from "./writeWeights.ts";

/**
 * Learns the weights of the formula recovery:
 *   npm run -s formulas:train -- DATA.jsonl[.gz][,MORE.jsonl[.gz]...] PRIORS.json [tuning|all] [OUT.json]
 * The same input gives the same bytes. The confidence, and whether a text has formulas at all, are learned
 * from what taggers found in abstracts that they had not seen: in the tuning part (four folds), which is
 * enough for them, also when the tagger learns from all.
 */
const [dataPaths, priorsPath, part = "tuning", outPath = "src/formulas/recover/weights.json"] =
	process.argv.slice(2);
if (dataPaths === undefined || priorsPath === undefined) {
	console.error(
		"usage: npm run -s formulas:train -- DATA.jsonl[.gz][,MORE...] PRIORS.json [tuning|all] [OUT.json]",
	);
	process.exit(2);
}
const abstracts = readDevFiles(dataPaths, part as Part);
const priors = learnPriors(JSON.parse(readFileSync(priorsPath, "utf8")) as PriorCounts);
const unseen = findUnseen(readDevFiles(dataPaths, "tuning"), 0, (others, fold) => {
	console.log(`fold ${fold + 1}`);
	return trainModel(others, priors);
});
const text = writeWeights({
	trainedOn: `${part}: ${abstracts.length} abstracts`,
	unseen,
	weights: trainWeights(abstracts, priors),
	priors,
});
writeFileSync(outPath, text);
console.log(`${outPath}: ${text.length} bytes`);
