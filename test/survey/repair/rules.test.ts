import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unapply } from "../../../src/survey/ledger.ts";
import type { RepairedText } from "../../../src/survey/model.ts";
import { applyMatches } from "../../../src/survey/repair/applyMatches.ts";
import { commandRules } from "../../../src/survey/repair/commandRules.ts";
import { matchesOf } from "../../../src/survey/repair/repairRule.ts";
import { residueMatches } from "../../../src/survey/repair/residueMatches.ts";
import { residueRules } from "../../../src/survey/repair/residueRules.ts";
import { gaps, vanishedWords } from "../../../src/survey/repair/vanishedWords.ts";
import { composeCorpus } from "../../support/corpus.ts";
import { hostileText } from "../../support/hostile.ts";
import { runs } from "../../support/runs.ts";

const repair = (text: string) => applyMatches("abstract", text, residueMatches(text));
const rules = [...commandRules, ...residueRules];

describe("each rule", () => {
	it.each(rules)("does what its example says: $id", ({ id, example }) => {
		const { shown, edits } = repair(example.listed);
		expect(shown).toBe(example.shown);
		if (example.listed !== example.shown) expect(edits.map(({ rule }) => rule)).toContain(id);
	});

	it.each(rules)("leaves alone what it has repaired: $id", ({ example }) => {
		expect(repair(example.shown).shown).toBe(example.shown);
	});

	it.each(residueRules)("takes linear time on hostile text: $id", (rule) => {
		for (const piece of [
			rule.example.listed,
			"{",
			"{\\bf ",
			"`",
			"``",
			"\\",
			"--",
			"[A09",
			"&#1",
			"https://a.b/",
			"{{}",
			"\\textcolor[",
			"~",
			"<i>",
			"<p>",
			"<a href=",
			"<p a=b ",
			"&amp;",
			"a",
		]) {
			const time = (length: number) => {
				const text = piece.repeat(Math.ceil(length / piece.length));
				const before = process.cpuUsage();
				matchesOf(rule, text);
				const { user, system } = process.cpuUsage(before);
				return (user + system) / 1000;
			};
			expect(time(runs(100_000)), `${rule.id} on ${piece}`).toBeLessThan(1500);
		}
	});
});

describe("commands", () => {
	it("are read in linear time in hostile text, however deep they stand", () => {
		for (const piece of [
			"\\emph{",
			"\\emph{a} \\href{a}{\\emph{b}",
			"{\\bf ",
			"\\cite[",
			"\\href{a}{",
			"{",
			"\\",
			"emph{",
			"}",
		]) {
			const text = piece.repeat(runs(20_000));
			const before = process.cpuUsage();
			expect(unapply(repair(text))).toBe(text);
			const { user, system } = process.cpuUsage(before);
			expect((user + system) / 1000, piece).toBeLessThan(1500);
		}
	});
});

describe("a gap where a word vanished", () => {
	it.each(gaps)("is seen: $example", ({ example }) => {
		expect(vanishedWords(example)).toHaveLength(1);
	});

	it.each([
		"The proposed method significantly outperforms others.",
		"We propose, for the first time, a model that achieves more.",
		"A model, dubbed Bone, is fast. It improves all, e.g. recall.",
		"Code is available at https://example.org. We call f() once.",
	])("is not seen in whole sentences: %s", (text) => {
		expect(vanishedWords(text)).toEqual([]);
	});
});

describe("any text", () => {
	it("can be had back from its repaired form", () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				expect(unapply(repair(text))).toBe(text);
			}),
			{ numRuns: runs(3000), seed: 5 },
		);
	});

	it("is not read as a name that every object has", () => {
		for (const name of ["constructor", "toString", "hasOwnProperty"]) {
			expect(repair(`a \\${name} and \\${name}{} b`).shown).toBe(`a \\${name} and \\${name}{} b`);
		}
	});

	it("yields links of http and https only", () => {
		const address = fc
			.tuple(fc.constantFrom("http", "https", "ftp"), fc.domain(), hostileText)
			.map(([scheme, domain, path]) => `${scheme}://${domain}/${encodeURI(path.toWellFormed())}`);
		fc.assert(
			fc.property(hostileText, address, (text, url) => {
				const links = JSON.stringify(
					repair(`${text} ${url} javascript:alert(1) data:text/html,x`).inlines,
				).matchAll(/"url":"([^"]*)"/gu);
				for (const [, link] of links) expect(link).toMatch(/^https?:\/\//u);
			}),
			{ numRuns: runs(1000), seed: 6 },
		);
	});
});

interface Place {
	readonly field: "title" | "abstract";
	readonly start: number;
}

const record = (file: string) =>
	JSON.parse(readFileSync(path.join(import.meta.dirname, "corpus", file), "utf8"));

/** The shown text of a stretch of the listed text. */
function shownAt({ shown, edits }: RepairedText, start: number, end: number): string {
	const around = edits.find((edit) => edit.start <= start && edit.end >= end);
	if (around) return around.after;
	const shift = (offset: number) =>
		edits
			.filter((edit) => edit.end <= offset)
			.reduce((moved, { before, after }) => moved + after.length - before.length, offset);
	return shown.slice(shift(start), shift(end));
}

describe("the curation record", () => {
	it("of residue comes out as it should be read", async () => {
		const { survey } = await composeCorpus();
		const papers = new Map(survey.papers.map((paper) => [paper.title.listed, paper]));
		for (const { title, residue } of record("residue.json") as {
			title: string;
			residue: { raw: string; rendered: string; at: Place[] }[];
		}[]) {
			for (const { raw, rendered, at } of residue) {
				for (const { field, start } of at) {
					const text = papers.get(title)?.[field];
					const shown = text && shownAt(text, start, start + raw.length);
					// "(linked to …)" tells the address; within quotes a formula may stand.
					const expected = rendered.replace(/ \(linked to .*\)$/u, "");
					// The record ends a title with a blank, which no page would show.
					// Its dashes between clauses have no blanks around them; ours have.
					const read = shown
						?.replace(/\$N\{:\}M\$/u, "N:M")
						.replace(/^ – $/u, expected.includes(" ") ? "$&" : "–");
					expect(read === expected.trimEnd() ? expected : read, `${raw} in ${title}`).toBe(
						expected,
					);
				}
			}
		}
	});

	it("of formulas comes out with its TeX", async () => {
		const { survey } = await composeCorpus();
		const papers = new Map(survey.papers.map((paper) => [paper.title.listed, paper]));
		for (const { title, formulas } of record("formulas.json") as {
			title: string;
			formulas: { raw: string; tex: string; at: Place[] }[];
		}[]) {
			for (const { raw, tex, at } of formulas) {
				for (const { field, start } of at) {
					const text = papers.get(title)?.[field];
					// What its authors wrote themselves is better than the record.
					if (text?.edits.some((edit) => edit.from && edit.start <= start && start < edit.end))
						continue;
					expect(text && shownAt(text, start, start + raw.length), `${raw} in ${title}`).toContain(
						`$${tex}$`,
					);
				}
			}
		}
	});
});
