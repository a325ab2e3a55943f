import type { ParentNode } from "@parse5/tools";
import fc from "fast-check";
import { parseFragment, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { abbreviationsIn } from "../../src/digest/compose/abbreviationsIn.ts";
import { collectTerms } from "../../src/digest/compose/collectTerms.ts";
import { digestEssay } from "../../src/digest/compose/digestEssay.ts";
import { groupPapers } from "../../src/digest/compose/groupPapers.ts";
import { hyphenate } from "../../src/digest/compose/hyphenate.ts";
import { linkNotes } from "../../src/digest/compose/linkNotes.ts";
import { termMarker } from "../../src/digest/compose/markTerms.ts";
import { contentOperators } from "../../src/digest/print/contentOperators.ts";
import { countUnshown } from "../../src/digest/print/countUnshown.ts";
import { dropSoftHyphens } from "../../src/digest/print/dropSoftHyphens.ts";
import { markArtifacts } from "../../src/digest/print/markArtifacts.ts";
import { clippedIn, textScale } from "../../src/digest/print/pageScale.ts";
import { runningHeads } from "../../src/digest/print/runningHeads.ts";
import { essaySections } from "../../src/survey/essay/essaySections.ts";
import { hostileText } from "../support/hostile.ts";

/** HTML as a change leaves it, and what that tells. */
function changed<Told>(html: string, change: (tree: ParentNode) => Told) {
	const tree = parseFragment(html);
	const told = change(tree);
	return { html: serialize(tree), told };
}

describe("abbreviations", () => {
	it.each([
		["We study knowledge distillation (KD).", "KD", "knowledge distillation"],
		["Large language models (LLMs) grow.", "LLM", "Large language model"],
		["We use self-supervised learning (SSL).", "SSL", "self-supervised learning"],
		["the area under the curve (AUC)", "AUC", "area under the curve"],
		["its perplexity (PPL) falls", "PPL", "perplexity"],
		["Coverage-centric Coreset Selection (CCS)", "CCS", "Coverage-centric Coreset Selection"],
		["non-negative matrix factorization (NMF)", "NMF", "non-negative matrix factorization"],
		["noise-contrastive estimation~ (NCE)", "NCE", "noise-contrastive estimation"],
	])("%s", (text, short, long) => {
		expect(abbreviationsIn(text)).toEqual([{ short, long }]);
	});

	it.each([
		"nothing (here)",
		"as shown (Fig 2)",
		"a list of items (XYZ)",
		"(AB)",
		"in 2024 (IEEE)",
	])("none in %s", (text) => {
		expect(abbreviationsIn(text)).toEqual([]);
	});
});

describe("terms", () => {
	const source = (slug: string, text: string, method?: string) => ({ slug, text, method });

	it("of one meaning are found by either form, those of several where it is theirs", () => {
		const terms = collectTerms([
			source("a", "logistic regression (LR)"),
			source("b", "the learning rate (LR)"),
			source("c", "equal temperature (ET)", "QNet"),
		]);
		expect(terms.map(({ name }) => name)).toEqual([
			"equal temperature",
			"learning rate",
			"logistic regression",
			"QNet",
		]);
		const mark = termMarker(terms);
		const text = "<p>An LR, an ET and the Learning-Rate of QNet</p>";
		expect(changed(text, (tree) => mark("c", tree))).toEqual({
			html: '<p>An LR, an <span id="c.et-equal-temperature">ET</span> and the <span id="c.lr-learning-rate">Learning-Rate</span> of <span id="c.qnet">QNet</span></p>',
			told: ["et-equal-temperature", "lr-learning-rate", "qnet"],
		});
		expect(mark("a", parseFragment("LR"))).toEqual(["lr-logistic-regression"]);
	});

	it("are one where their forms are, named by the form that stands most often within sentences", () => {
		const terms = collectTerms([
			source("a", "Neural networks (NNs) learn. A neural network is trained; neural networks are."),
			source(
				"b",
				"Some neural networks (NN), and the Kullback-Leibler (KL) divergence. Of the KL we",
			),
			source(
				"c",
				"On Kullback-Leibler (K-L), and transition matrices (TM) and a transition matrix (TM)",
			),
			source("d", "It is used.", "MaMs"),
			source("e", "A marginalization model (MaM) is one of the marginalization models.", "MaMs"),
			source("f", "It is used.", "Sparse Attention"),
			source("g", "It is used.", "sparse attention"),
		]);
		expect(terms.map(({ name, short }) => [name, short])).toEqual([
			["Kullback-Leibler", "KL"],
			["MaMs", undefined],
			["marginalization model", "MaM"],
			["neural networks", "NNs"],
			["sparse attention", undefined],
			["transition matrices", "TM"],
		]);
		const mark = termMarker(terms);
		for (const text of ["KL", "K-L", "Kullback–Leibler and Kullback-Leibler"])
			expect(mark("x", parseFragment(text))).toEqual(["kl-kullback-leibler"]);
		expect(mark("x", parseFragment("A neural network."))).toHaveLength(1);
		expect(terms.find(({ short }) => short === "MaM")?.methodOf).toEqual(new Set(["e"]));
	});

	it("are not marked in formulas, links and parts of words", () => {
		const mark = termMarker(collectTerms([source("a", "equal temperature (ET)")]));
		for (const html of [
			'<a href="https://x.org">ET</a>',
			'<span class="katex">ET</span>',
			"ETA",
			'<i hidden="">ET</i>',
			"ET-COCO",
		])
			expect(changed(html, (tree) => mark("a", tree))).toEqual({ html, told: [] });
	});
});

describe("HTML for print", () => {
	it("has soft hyphens in its words alone", () => {
		const soft = (html: string) => changed(html, hyphenate).html.replaceAll("\u00AD", "-");
		expect(soft("<p>quantization &amp; Computer</p>")).toBe(
			"<p>quan-ti-za-tion &amp; Com-put-er</p>",
		);
		for (const html of [
			'<a href="https://x.org">quantization</a>',
			"<code>quantization</code>",
			'<b title="a > quantization">x</b>',
			'<span class="edit katex">quantization</span>',
			'<span role="img">quantization</span>',
		])
			expect(soft(html)).not.toContain("quan-");
	});

	it("reads as it did, whatever it holds", () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const html = serialize(parseFragment(text));
				expect(changed(html, hyphenate).html.replaceAll("\u00AD", "")).toBe(
					html.replaceAll("\u00AD", ""),
				);
			}),
			{ seed: 6 },
		);
	});

	it("has a note for each link that hides its address", () => {
		const links =
			'<a href="https://x.org/">x.org</a> <a class="x > y" href="https://y.org/?a=1&amp;b">y</a>';
		expect(changed(links, (tree) => linkNotes([tree], ["https://z.org/"]))).toEqual({
			html: `${links.replace("x > y", "x &gt; y")}<sup>2</sup>`,
			told: { addresses: ["https://z.org/", "https://y.org/?a=1&b"], referred: new Set([2]) },
		});
	});

	it("has the levels and ids of a book", () => {
		const essay = '<h2 id="open">A</h2><h3>B</h3><a href="#open">a</a><a href="#p">p</a>';
		expect(changed(essay, (tree) => digestEssay(tree, { prefix: "ssl", level: 3 })).html).toBe(
			'<h3 id="ssl.open">A</h3><h4>B</h4><a href="#ssl.open">a</a><a href="#p">p</a>',
		);
	});

	it("leads to its figures and tables under ids of their own", () => {
		const essay =
			'<a href="#figure-a">Figure 1</a><figure id="figure-a"></figure><table id="table-a"></table>';
		expect(changed(essay, (tree) => digestEssay(tree, { prefix: "ssl", level: 3 })).html).toBe(
			'<a href="#ssl.figure-a">Figure 1</a><figure id="ssl.figure-a"></figure><table id="ssl.table-a"></table>',
		);
	});

	it("has the numbers of its figures", () => {
		const essay =
			"<figure><figcaption>One</figcaption></figure><figcaption> <p>Two</p></figcaption>";
		expect(changed(essay, (tree) => digestEssay(tree, { prefix: "ssl", level: 3 })).html).toBe(
			"<figure><figcaption><b>Figure 1.</b> One</figcaption></figure><figcaption> <p><b>Figure 2.</b> Two</p></figcaption>",
		);
	});
});

it("papers stand in the order of the essay, then those that it does not cite", () => {
	const body =
		'Opening <Cite slug="b" /> <Cite slug="c" />.\n\n## One\n\n<Cite slug="d" /> <Cite slug="b" />\n\n## Two\n\n<Cite slug="b" />';
	const papers = ["a", "b", "c", "d", "e"].map((slug) => ({ slug }));
	const order = groupPapers(papers, essaySections(body)).map(
		({ title, papers }) => `${title}: ${papers.map(({ slug }) => slug).join(" ")}`,
	);
	expect(order).toEqual([": c", "One: d b", "Further papers: a e"]);
});

describe("running heads", () => {
	const heading = (id: string, level: number, head?: "theme" | "section") => ({
		...{ id, level, text: id, head, contents: false },
	});
	const headings = [
		heading("Losses", 2, "theme"),
		heading("Surrogates", 3, "section"),
		heading("1 A paper", 5),
		heading("Margins", 4, "section"),
		heading("Pruning", 2, "theme"),
	];
	const [top, bottom] = [700, 100];
	const headsOf = (places: Readonly<Record<string, [page: number, y: number]>>, count: number) =>
		runningHeads(
			headings,
			new Map(Object.entries(places).map(([id, [page, y]]) => [id, { page, y }])),
			count,
			{ top: 720, width: 500 },
		);

	it("are the theme on left pages, the section on right ones, and none where a chapter opens", () => {
		const places = {
			...{ Losses: [1, top], Surrogates: [1, bottom], "1 A paper": [3, top], Margins: [5, bottom] },
			Pruning: [7, top],
		} as const;
		expect(headsOf(structuredClone(places) as never, 9)).toEqual([
			"",
			"Losses",
			"Surrogates",
			"Losses",
			"Margins",
			"Losses",
			"",
			"Pruning",
			"Pruning",
		]);
	});

	it("are kept where a chapter begins within a page", () => {
		expect(headsOf({ Losses: [1, top], Pruning: [2, bottom] }, 2)).toEqual(["", "Pruning"]);
	});

	it("are as long as their line of the text holds", () => {
		const title = "Words and more words ".repeat(8);
		const long = [{ ...heading("a", 3, "section"), text: title }];
		const headOf = (width: number) =>
			runningHeads(long, new Map([["a", { page: 1, y: 700 }]]), 1, { top: 720, width })[0] ?? "";
		expect(headOf(500).length).toBeLessThanOrEqual(72);
		expect(headOf(420).length).toBeLessThanOrEqual(60);
		expect(headOf(420)).toMatch(/^Words and more .* …$/u);
	});
});

describe("the scale of a book's text", () => {
	const clip = (size: string, scale: number) =>
		`q\n212.5 225 ${size} re\nW* n\nq\n${scale} 0 0 ${scale} 212.5 225 cm\n0 0 9 9 re\nf\nQ\nQ\n`;
	const head = ".24 0 0 -.24 0 595 cm\nq\n3.125 0 0 3.125 0 0 cm\nBT\n<002B> Tj\nET\nQ\n";
	const figure = clip("1312.5 296.875", 2.98291);
	const text = (scale: number) => clip("1322.851 2031.591", scale);
	const scaleOf = (...pages: string[]) =>
		textScale(pages.flatMap((page) => [...clippedIn(page, contentOperators(page))]));

	it("is not that of a drawing set smaller, though it come first", () => {
		expect(scaleOf(head + figure + text(3.125))).toBe(3.125);
		expect(scaleOf(head + text(3.125), head + figure)).toBe(3.125);
	});

	it("is that at which a page was shrunk", () => {
		expect(scaleOf(head + text(3.125), head + figure + text(2.63944))).toBe(2.63944);
	});

	it("is not known where nothing is clipped, and not that of another clip's content", () => {
		expect(scaleOf(head)).toBeUndefined();
		expect(scaleOf(`${head}0 0 9 9 re\nW n\n0 0 5 5 re\nf\n2 0 0 2 0 0 cm\n`)).toBeUndefined();
	});
});

describe("content streams", () => {
	it("tell how many signs no font has", () => {
		expect(countUnshown("BT\n<00010000> Tj\n5 0 Td <0100> Tj\n<0000> Tj\nET")).toBe(2);
	});

	it("keep the hyphens at which a line ends and lose the others", () => {
		const kept = "5 0 Td <0012> Tj\nET";
		expect(
			dropSoftHyphens(
				`/Span<</ActualText <FEFF00AD> >> BDC\n15.5 0 Td <0001> Tj\nEMC\n0 0 Td <002B> Tj\n${kept}`,
			),
		).toBe(`15.5 0 Td\n0 0 Td <002B> Tj\n${kept}`);
		expect(dropSoftHyphens("/Span<</ActualText <FEFF006600AD0066> >> BDC")).toBe(
			"/Span<</ActualText <FEFF00660066> >> BDC",
		);
	});

	it("have a mark around what has none", () => {
		const stream = "BT\n<01> Tj\nET\n/P <</MCID 0>> BDC\nBT <02> Tj ET\nEMC\n0 0 5 5 re\nf";
		expect(markArtifacts(stream, contentOperators(stream))).toBe(
			"/Artifact BMC\nBT\n<01> Tj\nET\nEMC\n/P <</MCID 0>> BDC\nBT <02> Tj ET\nEMC\n/Artifact BMC\n0 0 5 5 re\nf\nEMC",
		);
	});
});
