import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stringify } from "yaml";

/** The texts of a survey, by their kinds, and the addresses. */
export interface Texts {
	readonly payloads: Readonly<Record<string, string>>;
	readonly addresses: readonly string[];
	/** within the name of a listing, and within texts of the survey itself */
	readonly short: string;
}

/** A payload as a text of one line, as settings and curation are. */
const line = (text: string) =>
	text
		.toWellFormed()
		.replace(/[\0\b\n]/gu, " ")
		.trim();

/** Formulas that would lead, load or mark, if KaTeX let them. */
const FORMULAS = [
	"\\href{javascript:alert(1)}{x}",
	"\\url{http://127.0.0.1:9/leak}",
	"\\includegraphics{http://127.0.0.1:9/leak}",
	"\\htmlData{x=y}{z}",
	"\\htmlStyle{position:fixed}{z}",
	"\\text{<img src=x onerror=alert(1)>}",
	"\\def\\x{\\x}\\x",
	"x^{2",
];

/** How many papers have curation. */
const CURATED = 12;

/**
 * Writes a content folder in which each text stands wherever a survey takes
 * one: titles, abstracts, authors, dates, addresses, curation, themes with
 * essays, pieces across them, background references, the survey's own words,
 * and the names of listings.
 */
export function writeContent(folder: string, { payloads, addresses, short }: Texts): void {
	const all = Object.values(payloads);
	const some = (number: number) => all[number % all.length]!;
	const write = (file: string, text: string) => {
		mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
		writeFileSync(path.join(folder, file), text);
	};
	const jsonLines = (entries: readonly object[]) =>
		entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");

	const entries = Object.entries(payloads).map(([kind, text], index) => ({
		title: `Of ${kind}: ${text}`,
		abstract: `${text} We prune networks and say so. ${text}\n\nA model with 4 bits is > 3 times < faster, ${kind}. ${text}`,
		authors: [some(index + 1), text, "Ann Author"],
		url: `https://example.org/${text}`,
		date: `2025-01-${String(1 + (index % 28)).padStart(2, "0")}`,
	}));
	const curated = Array.from({ length: CURATED }, (_, index) => ({
		title: `Curated paper number ${index}`,
		abstract: `We prune networks by 40%, which is seen at place ${index}. It is ${index} times faster.`,
		authors: some(index),
		date: "2024",
	}));
	write("listings/a.jsonl", jsonLines([...entries, ...curated]));
	write(
		`listings/b ${short}.jsonl`,
		jsonLines([
			...entries.map(({ title }, index) => ({ title, abstract: some(index + 1), date: "2025" })),
			...addresses.map((url, index) => ({
				title: `Address number ${index}`,
				abstract: `We prune what stands at ${url} and at https://example.org/${some(index)}`,
				url,
			})),
			...all.map((date, index) => ({ title: `Date number ${index}`, abstract: "x", date })),
		]),
	);

	const curation = curated.map((_, index) => [
		`curated-paper-number-${index}`,
		{
			summary: line(some(index * 4)),
			method: line(some(index * 4 + 1)),
			themes: { pruning: "prune networks", theory: `place ${index}` },
			formulas: [{ listed: `${index} times`, tex: FORMULAS[index % FORMULAS.length] }],
			text: [{ listed: `place ${index}`, shown: line(some(index * 4 + 2)) }],
			results: [{ quote: "40%", metric: line(some(index * 4 + 3)), baseline: line(some(index)) }],
			links: addresses
				.filter((url) => /^https:\/\/\S+$/u.test(url))
				.map((url) => ({ url, kind: "code" })),
		},
	]);
	write("curation/papers.yaml", stringify(Object.fromEntries(curation)));

	// What BibTeX itself is made of would end an entry, and be told as a fault.
	const ofBibtex = (text: string) => line(text).replace(/[{}@\\"%#]/gu, "");
	const keys = all.map((_, index) => `classic${index}`);
	const web = addresses.filter((url) => !/^http:|[{}@\\"%#\s]/u.test(url));
	write(
		"background.bib",
		all
			.map((text, index) =>
				[
					`@article{${keys[index]},`,
					`  title = {Of classic ${index}: ${ofBibtex(text)}},`,
					`  author = {${ofBibtex(some(index + 1))} and Author, Ann},`,
					`  journal = {${ofBibtex(some(index + 2))}},`,
					`  year = {2001},`,
					`  url = {${web[index % web.length] ?? ""}},`,
					"}\n",
				].join("\n"),
			)
			.join("\n"),
	);
	const classics = keys
		.map((key) => `<Background of="${key}" /> and <Background of="${key}">*words*</Background>,`)
		.join("\n");
	for (const [order, [id, title]] of [
		["one", some(7)],
		["two", some(19)],
	].entries())
		write(
			`across/${id}.mdx`,
			`---\n${stringify({
				title,
				order,
				question: `Why ${line(some(order + 21))}?`,
				summary: some(order + 5),
			})}---\n\n<Cite slug="curated-paper-number-${order}" evidence="theorem" /> and ${classics} so.\n\n## On ${short.replace(/[<{]/gu, "\\$&")}\n\nText.\n`,
		);

	for (const [order, [id, title]] of [
		["pruning", some(14)],
		["theory", some(29)],
		["losses", some(36)],
		["unfiled", some(3)],
	].entries())
		write(
			`themes/${id}.mdx`,
			`---\n${stringify({
				title: `Theme ${id} ${title}`,
				order,
				core: order < 2,
				definition: some(order * 3),
				terms: { 1: [id] },
			})}---\n\n${classics} By <Cite slug="curated-paper-number-${order}" /> and <Cite slug="curated-paper-number-1">*words*</Cite>.\n\n## On ${short.replace(/[<{]/gu, "\\$&")}\n\nText.\n\n## More\n\nText.\n`,
		);
	write(
		"survey.yaml",
		stringify({
			title: `Survey ${some(4)} ${short}`,
			description: `Described ${some(11)} ${short}`,
			repository: `https://github.com/a/b${short.replace(/[?#]/gu, "")}`,
		}),
	);
	write("search/thesaurus.yaml", stringify({ same: [["prune", short]], also: {} }));
}
