import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recoverFormulas } from "../../src/formulas/recover/recoverFormulas.ts";
import { compilePaper } from "../../src/render/compilePaper.ts";
import { keepLedger, unapply } from "../../src/survey/ledger.ts";
import { applyMatches } from "../../src/survey/repair/applyMatches.ts";
import { matchesOf } from "../../src/survey/repair/repairRule.ts";
import { residueRules } from "../../src/survey/repair/residueRules.ts";
import { composeSurvey } from "../../src/survey/survey.ts";
import { tagNames } from "../../src/text/markup.ts";
import { titleKey } from "../../src/text/titleKey.ts";
import { htmlText } from "../support/htmlText.ts";
import { runs } from "../support/runs.ts";

const repair = (text: string) =>
	applyMatches(
		"abstract",
		text,
		residueRules.flatMap((rule) => matchesOf(rule, text)),
	);

describe("tags and character references", () => {
	it.each([
		["CO&lt;sub&gt;2&lt;/sub&gt; and &amp;lt;i&amp;gt;x&amp;lt;/i&amp;gt;", "CO₂ and x"],
		["H<sub>2</sub>O<sup>+</sup>, x<sub>eq</sub>, 10<sup>−3</sup>", "H₂O⁺, xeq, 10⁻³"],
		["<p>One.</p><p>Two<br/>three</p>", "One. Two three"],
		["<mml:math><mml:mi>x</mml:mi><mml:mo>=</mml:mo><mml:mn>2</mml:mn></mml:math>", "x=2"],
		['<jats:italic toggle="yes">E. coli</jats:italic> <jats:sc>A</jats:sc>', "E. coli A"],
		["&amp;amp; &amp;lt; &amp;amp;amp; 5&nbsp;&micro;m &#x2009;&#150;", "& < & 5 µm  –"],
		["&#1114112; &#xD800; &#0; &#xFFFE; &nosuch;", "&#1114112; &#xD800; &#0; &#xFFFE; &nosuch;"],
	])("are shown as what they stand for: %s", (listed, shown) => {
		const repaired = repair(listed);
		expect(repaired.shown).toBe(shown);
		expect(unapply(repaired)).toBe(listed);
	});

	it.each([
		"If a < b and c > d then x<y holds",
		"if a<b>c, i<j and p<q>r",
		"the tokens <s>, </s>, <think> and <pad>",
		"the loss <b and c> of it",
	])("are none of: %s", (text) => {
		expect(repair(text).shown).toBe(text);
	});

	it("are in no formula", () => {
		const names = Object.values(tagNames).flatMap((all) => all.split("|"));
		for (const name of names.filter((one) => !one.includes("["))) {
			for (const prefix of ["", "jats:", "mml:"]) {
				const tag = `${prefix}${name}`;
				for (const text of [
					`in <${tag}>situ</${tag}> 10<${tag} a="b">-3</${tag}> to x`,
					`<${tag}/>`,
				])
					for (const { start, end } of recoverFormulas(text, { readable: true }))
						expect(text.slice(start, end)).not.toMatch(/[<>]/u);
			}
		}
	});

	it("of any number are read or left, and never throw", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.boolean(), (code, hexadecimal) => {
				const listed = hexadecimal ? `&#x${code.toString(16)};` : `&#${code};`;
				const { shown } = repair(listed);
				expect(shown.isWellFormed()).toBe(true);
				expect(shown).not.toMatch(/\p{Cc}/u);
			}),
			{ numRuns: runs(3000), seed: 8 },
		);
	});

	it("do not tell two titles apart", () => {
		const key = titleKey("R&D on CO2 in situ");
		expect(titleKey("R&amp;amp;D on CO<sub>2</sub> <i>in situ</i>")).toBe(key);
		expect(titleKey("<jats:p>R&D on CO2<br/>in situ</jats:p>")).toBe(key);
	});

	it("become elements of a page", async () => {
		const listed = "CO<sub>2</sub> <i>in <b>situ</b></i>, 3<sup>{x+}</sup>.";
		const { survey } = composeSurvey({
			listings: [
				{
					file: "a.jsonl",
					bytes: new TextEncoder().encode(JSON.stringify({ title: listed, abstract: listed })),
				},
			],
			curation: [],
			themes: [],
		});
		const [page] = survey.pages;
		const { title, abstract } = await compilePaper(page!.body, page!.frontmatter);
		for (const html of [title, abstract]) {
			expect(html).toContain("<sub>2</sub>");
			expect(html).toContain("<em>in <strong>situ</strong></em>");
			expect(html).toContain("<sup>{x+}</sup>");
			expect(htmlText(html)).toBe("CO2 in situ, 3{x+}.");
		}
		expect(keepLedger(survey.listings, survey.papers).lost).toEqual([]);
	});

	it("that begin a paragraph, or are all of it, are text", async () => {
		for (const abstract of [
			"<sub>2</sub>",
			"<p><sup>a</sup></p>",
			"x<sub></sub>",
			"<i><sub>k</sub></i>",
		]) {
			const line = JSON.stringify({ title: "A", abstract });
			const { survey } = composeSurvey({
				listings: [{ file: "a.jsonl", bytes: new TextEncoder().encode(line) }],
				curation: [],
				themes: [],
			});
			const [page] = survey.pages;
			await expect(compilePaper(page!.body, page!.frontmatter)).resolves.toBeDefined();
		}
	});
});

describe("the listings with tags", () => {
	const FOLDER = path.join(import.meta.dirname, "tags");
	const read = (file: string) => ({ file, bytes: readFileSync(path.join(FOLDER, file)) });

	it.each(["listing.txt", "listing.jsonl"])("have none left: %s", (file) => {
		const { survey, problems } = composeSurvey({
			listings: [read(file)],
			curation: [],
			themes: [],
		});
		expect(problems).toEqual([]);
		const [paper] = survey.papers;
		expect(paper?.title.shown).toBe("Quantized Bends with Radius < λ₀/2 & CO₂");
		expect(paper?.slug).toMatch(/^quantized-bends-with-radius-0-2-co2/u);
		expect(paper?.abstract.shown).toBe(
			"Networks trained in situ on CO₂ data reach 10⁻³ error & more. If a < b and c > d then x<y holds.",
		);
		expect(keepLedger(survey.listings, survey.papers).lost).toEqual([]);
	});
});
