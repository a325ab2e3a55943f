import { slugOf } from "../../src/survey/merge/slugOf.ts";

/** A small content folder with what is hard on paper. */

const words =
	"It compares trained networks by careful measurements on many established collections of images, and explains differences between them in considerable detail.";

/** So wide that no line of a page holds it: its parts may break, one of them must shrink. */
const wide = `$$\n\\mathcal{L}(\\theta) = ${Array.from({ length: 14 }, (_, index) => `\\frac{\\partial^{2} f_{${index}}(x, \\theta)}{\\partial \\theta_{${index}}^{2}}`).join(" + ")} = \\sqrt{${Array.from({ length: 12 }, (_, index) => `x_{${index}} + y_{${index}}`).join(" + ")}}\n$$`;

const paper = (title: string, more: object, abstract = "") => ({
	title,
	abstract: `${abstract} ${words} ${words} ${words} ${words} ${words}`.trim(),
	...more,
});

export const LONG_TITLE = `A${"verylongwordthatnobodycanbreak".repeat(6)} of Methods`;
export const ADDRESS = `https://github.com/somebody/${"a-long-name-of-a-repository-".repeat(6)}end`;

/** They fill more than a line. */
const AUTHORS = ["Hildegard", "Bartholomew", "Maximiliana", "Konstantin", "Evangeline"].map(
	(name) => `${name} Featherstonehaugh`,
);

const papers = [
	paper(
		"Quantized Nets",
		{ date: "2024-05-01", authors: ["Ann Author", "Bo Writer"] },
		"Post-training quantization (PTQ) rounds weights with ell_2 error.",
	),
	paper(
		"Pruned Nets",
		{ date: "2024-06-02", authors: ["Cy Third"], url: ADDRESS },
		`Code: ${ADDRESS}. Post-training quantization is compared with magnitude pruning (MP).`,
	),
	paper(LONG_TITLE, { date: "2023-01-05" }, "No names are known. It uses PTQ."),
	paper(
		"Undated Work",
		{},
		"A work on knowledge distillation (KD), of which nothing but the text is known; see \\href{https://example.org/hidden}{our page}.",
	),
	...Array.from({ length: 9 }, (_, index) =>
		paper(
			`Filling Paper Number ${index + 1}`,
			{ date: `2022-0${index + 1}`, authors: AUTHORS },
			index % 2 ? "It uses KD." : "It uses magnitude pruning.",
		),
	),
];

/** So long that no page holds it, with a name and a formula that do not break. */
const table = [
	"title: Nets compared",
	"columns: { what: What is compared, how: How it is measured, on: On which data, told: What is told }",
	"rows:",
	...[
		...["quantized-nets", "pruned-nets", "undated-work", slugOf(LONG_TITLE)],
		...Array.from({ length: 9 }, (_, index) => `filling-paper-number-${index + 1}`),
	].map((slug, index) =>
		[
			`  ${slug}:`,
			`    what: { value: 'trained networks number ${index + 1}, $a^{2} + b^{2} = c^{2}$ of them', phrase: compares trained networks }`,
			"    how: { value: careful measurements of whatever one may measure, phrase: careful measurements }",
			...(index === 3
				? []
				: [
						"    on: { value: many established collections of images, phrase: many established collections of images }",
					]),
			"    told: { value: differences in considerable detail, phrase: in considerable detail }",
		].join("\n"),
	),
	"",
].join("\n");

/** The files of the folder, by their path. */
export const files: Readonly<Record<string, string>> = {
	"listings/papers.jsonl": `${papers.map((paper) => JSON.stringify(paper)).join("\n")}\n`,
	"survey.yaml": "title: A Small Survey\ndescription: Some papers, hard to print.\n",
	"curation/all.yaml": [
		"quantized-nets:\n  themes: {nets: Post-training quantization}\n  method: QNet\n  summary: Rounds the weights.",
		"pruned-nets:\n  themes: {nets: magnitude pruning}",
		"",
	].join("\n"),
	"themes/nets.mdx": [
		"---\ntitle: Nets\norder: 1\ncore: true\ndefinition: Networks made small.\n---",
		'An opening with <Cite slug="quantized-nets" /> and an address [elsewhere](https://example.org/else).',
		"## Cutting",
		'What <Cite slug="pruned-nets" evidence="experiment" /> cuts, as <Background of="lecun1990" /> did, and $a^2 + b^2 = c^2$:',
		wide,
		"## Rounding",
		'Again <Cite slug="quantized-nets" />, and <Cite slug="undated-work" /> of no theme.',
		"$$\nE = mc^2\n$$",
		'<Comparison name="nets" />',
		'<Figure name="two-four-pattern">Every other weight goes.</Figure>',
		"",
	].join("\n\n"),
	"across/rounds.mdx": [
		"---\ntitle: Which weights go\norder: 1\nquestion: Which weights go first?\nsummary: Two answers.\n---",
		'Beside <Cite slug="quantized-nets" />, a <Background of="hastie1990">classic</Background>:',
		"## By size",
		'<Cite slug="undated-work" evidence="assertion">Some work</Cite> says so.',
		"",
	].join("\n\n"),
	"background.bib": [
		"@inproceedings{lecun1990, title = {Optimal Brain Damage}, author = {LeCun, Yann and Denker, John and Solla, Sara}, year = {1990}, url = {https://example.org/obd}}",
		"@article{hastie1990, title = {Additive Models}, author = {Hastie, Trevor}, year = {1990}}",
		"@article{unused2000, title = {Read by Nobody}, author = {No, One}, year = {2000}}",
		"",
	].join("\n"),
	"tables/nets.yaml": table,
	"themes/unfiled.mdx": "---\ntitle: Unfiled\norder: 9\ndefinition: What fits nowhere.\n---\n",
};
