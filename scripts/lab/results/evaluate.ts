import { readFileSync } from "node:fs";
import path from "node:path";
import { readContent } from "../../../src/build/content/readContent.ts";
import { findResults } from "../../../src/survey/enrich/results/findResults.ts";
import { composeSurvey } from "../../../src/survey/survey.ts";
import { placeQuote } from "../../../src/survey/text/placeQuote.ts";
import { scoreResults } from "./scoreResults.ts";

/**
 * npm run -s results:evaluate -- RECORD.json [--sample N]
 * Prints how many results of the curation record are found in the project's own
 * abstracts, and which are missed; with --sample also N of the results that the
 * rules find, evenly spaced, to be read. The record is a list of `{title, claims: [{quote, value}]}`;
 * quotes are as listed.
 */
const [file, option, size = "0"] = process.argv.slice(2);
const sample = Number(size);
if (file === undefined || (option ?? "--sample") !== "--sample" || !Number.isInteger(sample)) {
	console.error("usage: npm run -s results:evaluate -- RECORD.json [--sample N]");
	process.exit(2);
}
const record = JSON.parse(readFileSync(file, "utf8")) as {
	title: string;
	claims: { quote: string; value: string }[];
}[];
const { content } = await readContent(path.resolve(import.meta.dirname, "../../../content"));
const { survey } = composeSurvey(content);
const abstracts = new Map(survey.papers.map(({ title, abstract }) => [title.listed, abstract]));
const started = process.cpuUsage();
const results = new Map([...abstracts].map(([title, abstract]) => [title, findResults(abstract)]));
const milliseconds = process.cpuUsage(started).user / 1000;

const recorded = record.flatMap(({ title, claims }) => {
	const abstract = abstracts.get(title.trim()) ?? abstracts.get(title);
	return claims.flatMap(({ quote, value }) => {
		const place = abstract && placeQuote(abstract, quote);
		if (!place) console.error(`not in its abstract: ${title}: ${quote}`);
		return place ? [{ title: title.trim(), value, ...place }] : [];
	});
});
const { found, missed } = scoreResults(recorded, (title) => results.get(title) ?? []);
const all = [...results.values()].flat();
console.log(`${all.length} results in ${results.size} abstracts, ${Math.round(milliseconds)} ms`);
console.log(
	`found ${found.length} of ${recorded.length}: ${(found.length / recorded.length).toFixed(3)}`,
);
for (const { title, value } of missed) console.log(`  missed ${value}  ${title}`);
const named = [...results].flatMap(([title, own]) => own.map((result) => ({ title, result })));
for (let index = 0; index < Math.min(sample, named.length); index++) {
	const chosen = named[Math.floor((index * named.length) / sample)];
	if (!chosen) continue;
	const { value, direction, metric, baseline, quote } = chosen.result;
	console.log(`\n${index + 1}. ${chosen.title}\n  ${quote}`);
	console.log(`  ${value} | ${direction} | ${metric ?? "–"} | ${baseline ?? "–"}`);
}
