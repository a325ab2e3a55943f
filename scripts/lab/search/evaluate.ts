import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { Command } from "commander";
import { openBrowser } from "../../../src/chromium/openBrowser.ts";
import { serveFolder } from "../../../src/serve/serveFolder.ts";
import { askMiniSearch } from "./askMiniSearch.ts";
import { askModule } from "./askModule.ts";
import { type JudgedQuery, type Scores, scoreAnswers } from "./scoreAnswers.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");

const program = new Command("npm run -s search:evaluate --")
	.description(
		"Measures the search of a built survey in a real browser, beside Pagefind as it is and MiniSearch.",
	)
	.argument("[queries]", "judged queries", path.join(ROOT, "test/search/queries.json"))
	.argument("[dist]", "the folder of the built survey", path.join(ROOT, "dist"))
	.option("--misses", "also list the queries that ours does not answer perfectly", false)
	.parse();
const [queriesFile, dist] = program.processedArgs as [string, string];
if (!existsSync(path.join(dist, "search/pagefind.js"))) {
	program.error(
		`${dist} holds no built survey, whose search is measured. Build it by npm run build, anew after ` +
			"each change of the ranking.",
	);
}
const queries = JSON.parse(await readFile(queriesFile, "utf8")) as JudgedQuery[];
const texts = queries.map(({ q }) => q);

const server = await serveFolder(dist, "/", 0);
const browser = await openBrowser();
try {
	const page = await browser.newPage();
	await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/404.html`);
	const ours = await askModule(page, "/search/pagefind.js", texts);
	const pagefind = await askModule(page, "/search/pagefind/pagefind.js", texts);
	const miniSearch = await askMiniSearch(dist, texts);
	for (const [name, answers] of [
		["ours", ours],
		["Pagefind as it is", pagefind],
		["MiniSearch", miniSearch],
	] as const)
		print(name, scoreAnswers(queries, answers));
	if (program.opts<{ misses: boolean }>().misses) listMisses(ours);
} finally {
	await browser.close();
	server.close();
}

function print(name: string, kinds: ReadonlyMap<string, Scores>): void {
	const rows = Array.from(kinds, ([kind, scores]) =>
		[
			kind.padEnd(17),
			String(scores.queries).padStart(7),
			...[scores.ndcg, scores.first, scores.firstThree, scores.none].map((value) =>
				value.toFixed(3).padStart(11),
			),
		].join(""),
	);
	const head = `${name.padEnd(17)}queries    nDCG@10  success@1  success@3   no result`;
	console.log(`${head}\n${rows.join("\n")}\n`);
}

function listMisses(answers: readonly (readonly string[])[]): void {
	queries.forEach((query, at) => {
		const scores = scoreAnswers([query], [answers[at] ?? []]).get("all");
		if (scores && scores.ndcg < 0.95)
			console.log(
				`${scores.ndcg.toFixed(2)}  ${query.q}\n${answers[at]?.slice(0, 5).join("\n")}\n`,
			);
	});
}
