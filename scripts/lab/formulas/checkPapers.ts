import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canTypeset } from "../../../src/formulas/checkFormula.ts";
import { recoverFormulas } from "../../../src/formulas/recover/recoverFormulas.ts";

/** npm run -s formulas:check -- PAPERS.json LISTINGS_DIR: the rules alone against the curation record. */
const [papersPath, listingsPath] = process.argv.slice(2) as [string, string];
interface Paper {
	title: string;
	formulas: {
		raw: string;
		tex: string;
		readableAsIs: boolean;
		confidence: string;
		at: { field: "title" | "abstract"; start: number }[];
	}[];
}
const papers = JSON.parse(readFileSync(papersPath, "utf8")) as Paper[];
const lines = readdirSync(listingsPath).flatMap((name) =>
	readFileSync(join(listingsPath, name), "utf8").split("\n"),
);
/**
 * TeX without what does not change its meaning: blanks, spacing commands, braces of one token, and the
 * kind of upright.
 */
const plain = (tex: string): string =>
	tex
		.replace(/\\(?:operatorname|text|mathrm)\b/g, "\\mathrm")
		.replace(/\\[,;!]/g, "")
		.replace(/\s+/g, "")
		.replace(/\{(\\[a-zA-Z]+|\w)\}/g, "$1")
		.replace(/\{(\\[a-zA-Z]+|\w)\}/g, "$1");
let high = 0;
let right = 0;
let low = 0;
let lowRight = 0;
let falsePapers = 0;
let highLost = 0;
let rightLost = 0;
for (const paper of papers) {
	const at = lines.indexOf(paper.title);
	const texts = { title: paper.title, abstract: lines[at + 2] ?? "" };
	const found = {
		title: recoverFormulas(texts.title, { accepts: canTypeset, readable: true }),
		abstract: recoverFormulas(texts.abstract, { accepts: canTypeset, readable: true }),
	};
	if (paper.formulas.length === 0) {
		const all = [
			...found.title.map((f) => ({ f, t: texts.title })),
			...found.abstract.map((f) => ({ f, t: texts.abstract })),
		];
		if (all.length > 0) {
			falsePapers++;
			for (const { f, t } of all)
				console.log(
					`FALSE ${paper.title.slice(0, 30)} | ` +
						`${t.slice(Math.max(0, f.start - 30), f.start)}[${f.tex}]${t.slice(f.end, f.end + 30)} ` +
						`${f.rule} ${f.confidence}`,
				);
		}
		continue;
	}
	for (const gold of paper.formulas) {
		const got = gold.at.map(({ field, start }) => {
			const end = start + gold.raw.length;
			let shown = "";
			let from = start;
			for (const f of found[field])
				if (f.end > start && f.start < end) {
					shown += texts[field].slice(from, Math.max(from, f.start)) + f.tex;
					from = f.end;
					if (f.start < start || f.end > end) shown += "⟂";
				}
			const any = from > start;
			return any ? shown + texts[field].slice(from, end) : "(as listed)";
		});
		const ok = got.every((tex) => plain(tex) === plain(gold.tex));
		if (gold.confidence === "high") {
			high++;
			if (ok) right++;
			if (!gold.readableAsIs) {
				highLost++;
				if (ok) rightLost++;
			}
		} else {
			low++;
			if (ok) lowRight++;
		}
		if (!ok && gold.confidence === "high")
			console.log(
				`MISS ${gold.readableAsIs ? "readable" : "lost"} ${paper.title.slice(0, 20)} | ${gold.raw} | ` +
					`${gold.tex} | ${got.join(" ; ")}`,
			);
	}
}
console.log(
	`high ${right} of ${high}, of them lost ${rightLost} of ${highLost}; low ${lowRight} of ` +
		`${low}; papers without formulas with one: ${falsePapers}`,
);
