import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Finding } from "../../../src/survey/finding.ts";
import { unapply } from "../../../src/survey/ledger.ts";
import type { Paper } from "../../../src/survey/model.ts";
import { repairPaper } from "../../../src/survey/repair/repairPaper.ts";
import { formulasIn, proseText } from "../../../src/survey/text/inlines.ts";

/**
 * npm run -s formulas:whole -- DEV.jsonl[.gz] [COUNT]
 * Gives abstracts with their authors' own TeX to repair, and tells which formulas come out as written, what
 * of dollars and backslashes is left in the prose, and whether every character is accounted for.
 */
const [path, most = "400"] = process.argv.slice(2);
if (path === undefined) {
	console.error("usage: npm run -s formulas:whole -- DEV.jsonl[.gz] [COUNT]");
	process.exit(2);
}
/** Dollars as a reader of TeX pairs them, money or not. */
const DOLLARS = /\\[\s\S]|\$\$(?<display>[^$]+)\$\$|\$(?<inline>(?:\\[\s\S]|[^$\\])+)\$/gu;

const bytes = readFileSync(path);
const originals = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes)
	.toString("utf8")
	.split("\n")
	.filter((line) => line !== "")
	.map((line) => JSON.parse(line) as { readonly id: string; readonly original: string })
	.filter(({ original }) => /[\\$]/u.test(original))
	.slice(0, Number(most));

const changed: string[] = [];
const left: string[] = [];
const findings: Finding[] = [];
let [written, unchanged, unaccounted] = [0, 0, 0];
const before = process.cpuUsage();
for (const { id, original } of originals) {
	const abstract = original.replace(/\s*\n\s*\n\s*/gu, "\n\n");
	const paper: Paper = {
		slug: id,
		title: "No title",
		abstract,
		authors: undefined,
		date: undefined,
		printedDate: undefined,
		url: undefined,
		appearances: [],
	};
	const settings = { leastConfidence: 0.5, keepsTex: true };
	const { paper: repaired } = repairPaper(paper, undefined, settings, (note) =>
		findings.push(note),
	);
	const { inlines } = repaired.abstract;
	const shown = formulasIn(inlines).map(({ tex }) => tex);
	for (const { groups } of abstract.matchAll(DOLLARS)) {
		const tex = oneLine(groups?.display ?? groups?.inline ?? "");
		if (tex === "") continue;
		written += 1;
		const at = shown.indexOf(tex);
		if (at === -1) changed.push(`${id}  $${tex.slice(0, 100)}$`);
		else {
			unchanged += 1;
			shown.splice(at, 1);
		}
	}
	if (unapply(repaired.abstract) !== abstract) unaccounted += 1;
	for (const [found] of proseText(inlines).matchAll(/\S{0,20}[\\$]\S{0,30}.{0,20}/gu))
		left.push(`${id}  ${found}`);
}
const { user, system } = process.cpuUsage(before);
const kinds = [...Map.groupBy(findings, ({ kind }) => kind)]
	.map(([kind, own]) => `${kind} ${own.length}`)
	.join(", ");
console.log(`${originals.length} abstracts, ${((user + system) / 1e6).toFixed(2)} CPU s
${written} formulas between dollars, ${unchanged} as written
${unaccounted} abstracts in which a character is unaccounted for
findings: ${kinds || "none"}

Changed, or no formula:
${changed.join("\n")}

Dollars and backslashes left in the prose:
${left.join("\n")}`);

function oneLine(tex: string): string {
	return tex.replace(/\s+/gu, " ").replace(/^ |(?<!\\) $/gu, "");
}
