import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtex } from "../../../src/survey/cite/bibtex.ts";
import { type Cited, citation } from "../../../src/survey/cite/citation.ts";
import { delimitedFormulas } from "../../../src/survey/cite/delimitedFormulas.ts";
import { ris } from "../../../src/survey/cite/ris.ts";
import { titleTex } from "../../../src/survey/cite/titleTex.ts";
import { readListing } from "../../../src/survey/listing/readListing.ts";
import { formulasIn } from "../../../src/survey/text/inlines.ts";
import { composeCorpus } from "../../support/corpus.ts";
import { hostileText } from "../../support/hostile.ts";
import { foldSigns, readBibtex, readCsl, readingOf, readRis } from "../../support/readBack.ts";
import { runs, sample } from "../../support/runs.ts";

const paper: Cited = {
	slug: "a-paper",
	title: "A paper",
	abstract: "It tells.",
	appearances: [{ file: "daily_papers.txt" }],
};
const item = (more: Partial<Cited>) => citation({ ...paper, ...more });
const names = (...names: readonly string[]) => ({ authors: { kind: "names", names } as const });

describe("a citation", () => {
	it("holds what the listing tells, and nothing else", () => {
		expect(item({ authors: { kind: "count", count: 3 } })).toEqual({
			id: "a-paper",
			type: "article",
			title: "A paper",
			abstract: "It tells.",
			note: "Listed in daily_papers.txt",
		});
		expect(
			item({
				...names("Ada Lovelace", "van der Waals, J. D.", "Qwen Team"),
				date: "2025-06",
				url: "https://arxiv.org/abs/2506.00001v2",
				details: { ids: { arxiv: "2506.00001", arxivVersion: 2 } },
				appearances: [...paper.appearances, { file: "b.txt" }, { file: "b.txt" }],
			}),
		).toEqual({
			id: "a-paper",
			type: "article",
			title: "A paper",
			abstract: "It tells.",
			author: [
				{ family: "Lovelace", given: "Ada" },
				{ family: "Waals", given: "J. D.", "non-dropping-particle": "van der" },
				{ literal: "Qwen Team" },
			],
			issued: { "date-parts": [[2025, 6]] },
			URL: "https://arxiv.org/abs/2506.00001v2",
			publisher: "arXiv",
			number: "arXiv:2506.00001",
			note: "Listed in daily_papers.txt, b.txt",
		});
	});
});

describe("what has no field of its own", () => {
	it("stands in the note, as our own reader and those of others know it", () => {
		const entry = item({
			...names("Lovelace, Ada"),
			details: {
				ids: { arxiv: "2506.00001" },
				categories: ["cs.LG", "math.ST"],
				citations: 12,
				citationsDate: "2026-01-31",
				orcids: { "Lovelace, Ada": "0000-0002-1825-0097" },
			},
		});
		expect(entry).toMatchObject({
			categories: ["cs.LG", "math.ST"],
			note:
				"Listed in daily_papers.txt; Categories: cs.LG, math.ST; Cited By: 12; " +
				"Export Date: 2026-01-31; ORCID iDs: Ada Lovelace 0000-0002-1825-0097",
		});
		expect(bibtex(entry, [])).toContain("\tprimaryclass = {cs.LG},\n");
		const read = readListing({ file: "a.bib", bytes: Buffer.from(bibtex(entry, [])) });
		expect(read.listing?.entries[0]?.details).toMatchObject({
			citations: 12,
			citationsDate: "2026-01-31",
		});
	});
});

describe("a citation as BibTeX", () => {
	it("has the slug as key, people by their names, organisations in braces, signs as TeX", () => {
		const entry = item({
			title: "The $\\ell_2$ norm of GPT-2 & 字",
			...names("Zoë Müller", "Smith & Sons", "others"),
			date: "2025-06-05",
			url: "https://arxiv.org/abs/hep-th/9901001?c=%20&d_{}",
			details: { ids: { arxiv: "hep-th/9901001" } },
		});
		expect(bibtex(entry, ["\\ell_2"])).toBe(
			[
				"@misc{a-paper,",
				'\tauthor = {M{\\"u}ller, Zo{\\"e} and {Smith \\& Sons} and others},',
				"\ttitle = {The {$\\ell_2$} norm of {GPT-2} \\& 字},",
				"\tyear = {2025},",
				"\tmonth = jun,",
				"\tdate = {2025-06-05},",
				"\teprint = {hep-th/9901001},",
				"\tarchiveprefix = {arXiv},",
				"\tprimaryclass = {hep-th},",
				"\turl = {https://arxiv.org/abs/hep-th/9901001?c=%20&d_%7B%7D},",
				"\tabstract = {It tells.},",
				"\tnote = {Listed in daily\\_papers.txt},",
				"}",
				"",
			].join("\n"),
		);
	});

	it.each([
		[undefined, []],
		["2023", ["year = {2023}"]],
		["0987-05", ["year = {0987}", "month = may"]],
		["2024-03-16", ["year = {2024}", "month = mar", "date = {2024-03-16}"]],
	])("tells of the date %s what is known", (date, told) => {
		const lines = bibtex(item({ date }), []).split("\n");
		expect(lines.filter((line) => /^\t(?:year|month|date)/u.test(line))).toEqual(
			told.map((field) => `\t${field},`),
		);
	});

	it.each([
		["436–444", "436--444", "436", "444"],
		["S12–S15", "S12--S15", "S12", "S15"],
		["1–3, 7–9", "1--3, 7--9", "1–3, 7–9", undefined],
		["e0123", "e0123", "e0123", undefined],
	])("has the pages %s as TeX has a range, and RIS by their ends", (pages, range, first, last) => {
		const entry = item({ details: { venue: "Journal of Examples", pages } });
		expect(bibtex(entry, [])).toContain(`\tpages = {${range}},\n`);
		const record = ris(entry).split("\n");
		const told = record.filter((line) => /^(?:SP|EP) /u.test(line));
		expect(told).toEqual([`SP  - ${first}`, ...(last ? [`EP  - ${last}`] : [])]);
	});

	it.each([
		["Bayesian Post-Training of a Gaussian", "Bayesian {Post-Training} of a {Gaussian}"],
		["LLMs and LoRA in 2D: W4A8", "{LLMs} and {LoRA} in {2D}: {W4A8}"],
		["K-Means by GPT-2", "{K-Means} by {GPT-2}"],
		["École Łojasiewicz naïve", "{{\\'E}cole} {{\\L}ojasiewicz} na{\\\"i}ve"],
		["α ≤ Ω at $5 or $6", "{$\\alpha$} {$\\leq$} {$\\Omega$} at \\$5 or \\$6"],
	])("protects what a style must not set small: %s", (title, tex) => {
		expect(titleTex(title, true)).toBe(tex);
	});

	it("keeps every formula as TeX, with braces that balance, and money as text", () => {
		const formulas = ["x", "x_1", "\\{a\\", "\\left\\{b\\right."];
		const text = "$5, $x$$x_1$ then $\\{a\\$ α$x$ $\\left\\{b\\right.$";
		const [, title] = /title = \{(.*)\},/u.exec(bibtex(item({ title: text }), formulas)) ?? [];
		expect(title).toBe(
			"\\$5, {$x$}{$x_1$} then {$\\lbrace a\\$} {$\\alpha$}{$x$} {$\\left\\lbrace b\\right.$}",
		);
		const [, abstract] =
			/abstract = \{(.*)\},/u.exec(bibtex(item({ abstract: text }), formulas)) ?? [];
		expect(abstract).toBe(
			["\\$5, $x$", "$x_1$ then $\\lbrace a\\$ $\\alpha$", "$x$ $\\left\\lbrace b\\right.$"].join(
				"{}",
			),
		);
	});

	it("has formulas on lines of their own as TeX has them", () => {
		const equation = "\\begin{equation} a = b \\end{equation}";
		const abstract = `So $$x^2$$ and $$${equation}$$ hold.`;
		expect(bibtex(item({ abstract }), ["x^2", equation])).toContain(
			`\tabstract = {So $$x^2$$ and ${equation} hold.},\n`,
		);
	});

	it("has the letters of a formula as commands, though not within its text", () => {
		const title = "Of $αx≤β$ and $R_{\\text{ρ}}$";
		expect(bibtex(item({ title }), ["αx≤β", "R_{\\text{ρ}}"])).toContain(
			"\ttitle = {Of {$\\alpha x\\leq\\beta$} and {$R_{\\text{ρ}}$}},\n",
		);
	});

	it.each([
		["an $\\Omega(n \\log n)$ and $\\ell_1$ bound", ["\\Omega(n \\log n)", "\\ell_1"]],
		["from $5 to $6, US$a_b or $ x_1 $", []],
		["$5_a and $6", []],
		["$\\undefined$ and $x$", []],
	])("takes for formulas what stands in dollars as TeX: %s", (text, formulas) => {
		expect(delimitedFormulas(text)).toEqual(formulas);
	});

	it("is in ASCII where TeX has a command, and read back sign by sign", () => {
		const signs =
			"àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿßÀÉÎÕÜØÞ āăąćčďđēėęěğġģİıķłńņňőœŕřśşšţťůűųźżžŁŐŒŠŻȘț ậ ễ " +
			"αβγδεζηθικλμνξπρςστυφχψωΓΔΘΛΞΠΣΦΨΩ ‘a’ “b” – — … ‰ ≤ ≥ ≠ ≈ ± × ÷ → ∞ ∈ ∑ √ ° ™ € £ © § † ℓ";
		for (const sign of signs.split(/\s|(?=.)/u)) {
			const entry = item({ abstract: `a ${sign} b` });
			const text = bibtex(entry, []);
			expect(text, sign).toMatch(/^[\n\t -~]+$/u);
			expect(readBibtex(text)[0]?.abstract).toBe(entry.abstract);
		}
	});
});

describe("letters with more marks than any language has", () => {
	it("are written in linear time, and keep them", () => {
		const marks = "\u0301\u0302\u0303\u0304".repeat(30);
		const before = process.cpuUsage();
		const tex = bibtex(item({ title: `Za${marks}lgo` }), []);
		const { user, system } = process.cpuUsage(before);
		expect((user + system) / 1000).toBeLessThan(1000);
		expect(tex.normalize("NFD")).toContain(marks.slice(8));
	});
});

describe("a citation as RIS", () => {
	it("is an article with its whole slug, people by family, abstract and identifiers", () => {
		const entry = item({
			slug: "versioned-pruning-of-transformers",
			...names("Martin Luther King Jr.", "Plato", "Llama Team, AI at Meta"),
			abstract: "One\n\nER  - TY  - two",
			date: "2024-03",
			url: "https://arxiv.org/abs/2403.00001",
			details: { ids: { arxiv: "2403.00001" } },
		});
		expect(ris(entry)).toBe(
			[
				"TY  - JOUR",
				"ID  - versioned-pruning-of-transformers",
				"LB  - versioned-pruning-of-transformers",
				"TI  - A paper",
				"AU  - King, Martin Luther, Jr.",
				"AU  - Plato",
				"AU  - Llama Team AI at Meta",
				"PY  - 2024",
				"DA  - 2024/03//",
				"AB  - One ER - TY - two",
				"DB  - arXiv",
				"AN  - arXiv:2403.00001",
				"UR  - https://arxiv.org/abs/2403.00001",
				"N1  - Listed in daily_papers.txt",
				"ER  - ",
				"",
			].join("\n"),
		);
	});
});

/** A placeholder for each formula, which readers would set each in their own way. */
function withoutFormulas(text: string, formulas: readonly string[]): string {
	return formulas
		.toSorted((a, b) => b.length - a.length)
		.reduce(
			(text, tex, index) => text.replaceAll(`$${tex}$`, `Formula${index}`),
			text.replaceAll("→", "$\\rightarrow$"), // as BibTeX has the sign of a text
		);
}

describe("read by a library that did not write it", () => {
	/** Without the double letters of formulas: the reader of BibTeX does not know their commands. */
	const text = hostileText.map((text) => text.replace(/[\u2102-\u2140]/gu, "ℓ"));
	const letters = fc.string({
		unit: fc.constantFrom(..."aeiouhzAEIOUZéÉßøØłŁñőşđαωΩλ字李яع-'’.".split("")),
		minLength: 1,
		maxLength: 8,
	});
	const name = fc.oneof(
		fc
			.array(fc.oneof(letters, fc.constantFrom("von", "de", "la", "y", "and", "Jr.", "Team")), {
				minLength: 1,
				maxLength: 5,
			})
			.map((words) => words.join(" ")),
		fc.tuple(letters, letters).map((parts) => parts.join(", ")),
		fc.tuple(letters, fc.constant("Jr."), letters).map((parts) => parts.join(", ")),
		text,
	);
	const cited = fc
		.record({
			title: text,
			abstract: text,
			authors: fc.oneof(
				fc.array(name, { maxLength: 4 }).map((names) => ({ kind: "names" as const, names })),
				text.map((name) => ({ kind: "organisation" as const, name })),
			),
			date: fc.constantFrom(undefined, "2023", "2023-05", "2024-03-16"),
			url: fc.constantFrom(
				undefined,
				"https://arxiv.org/abs/2403.00001v2",
				"https://doi.org/10.1002/a_b%3C2",
				"https://example.org/a_b?c=%20&d#e~f",
			),
			file: text,
		})
		.map(({ file, ...cited }) =>
			item({ ...cited, title: `A ${cited.title}`, appearances: [{ file }] }),
		);

	it("the papers of this survey are the same in every field", async () => {
		const { papers } = (await composeCorpus()).survey;
		const entries = sample(papers).map((paper) => ({
			formulas: formulasIn([...paper.title.inlines, ...paper.abstract.inlines]).map(
				({ tex }) => tex,
			),
			item: citation({
				...paper,
				title: paper.title.shown,
				abstract: paper.abstract.shown,
			}),
		}));
		expect(papers.length).toBeGreaterThan(200);
		const all = entries.flatMap(({ formulas }) => formulas);
		const items = entries.map(({ item }) => item);
		const bib = entries.map(({ item, formulas }) => bibtex(item, formulas)).join("\n");
		expect(readBibtex(withoutFormulas(bib, all))).toEqual(
			items.map(readingOf).map((reading) => ({
				...reading,
				title: withoutFormulas(reading.title, all),
				abstract: withoutFormulas(reading.abstract ?? "", all),
			})),
		);
		// The library that reads RIS has no field for an arXiv number.
		expect(readRis(items.map(ris).join("\n"))).toEqual(
			items.map(readingOf).map((reading) => ({
				...reading,
				arxiv: undefined,
			})),
		);
		expect(readCsl(JSON.stringify(items))).toEqual(items);
	});

	it("any paper is the same in every field, as BibTeX", () => {
		fc.assert(
			fc.property(cited, (item) => {
				expect(readBibtex(bibtex(item, []))).toEqual([foldSigns(readingOf(item))]);
			}),
			{ seed: 7, numRuns: runs(600) },
		);
	});

	it("any paper is the same in every field, as RIS", () => {
		fc.assert(
			fc.property(cited, (item) => {
				const record = ris(item);
				const reading = readingOf(item);
				const authors = reading.authors.map((author) =>
					typeof author === "string" ? author.replace(/\s*,\s*/gu, " ").trim() : author,
				);
				expect(readRis(record)).toEqual([
					{ ...reading, authors: authors.filter(Boolean), arxiv: undefined },
				]);
				for (const line of record.split("\n").slice(0, -1))
					expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
			}),
			{ seed: 7, numRuns: runs(600) },
		);
	});

	it("any paper is the same in every field, as CSL-JSON", () => {
		fc.assert(
			fc.property(cited, (item) => {
				expect(readCsl(JSON.stringify([item]))).toEqual([item]);
			}),
			{ seed: 7 },
		);
	});
});
