import { describe, expect, it } from "vitest";
import { readListing, type SourceFile } from "../../../src/survey/listing/readListing.ts";
import { composeSurvey } from "../../../src/survey/survey.ts";
import { composeCorpus, readCorpus } from "../../support/corpus.ts";
import { sample } from "../../support/runs.ts";

const corpus = await readCorpus();
const { survey, problems } = await composeCorpus();

describe("the four listings", () => {
	it("are read without a problem", () => {
		expect(problems).toEqual([]);
	});

	it("hold 211 entries of 201 papers, 10 of them in two listings", () => {
		expect(survey.listings.map(({ entries }) => entries.length)).toEqual([69, 63, 45, 34]);
		expect(survey.papers).toHaveLength(201);
		expect(survey.papers.filter(({ appearances }) => appearances.length === 2)).toHaveLength(10);
		expect(new Set(survey.papers.map(({ slug }) => slug)).size).toBe(201);
	});

	it("show 5 entries without author and date and 2 with an organisation", () => {
		const entries = survey.listings.flatMap(({ entries }) => entries);
		expect(entries.filter(({ authors, date }) => !authors && !date)).toHaveLength(5);
		const organisations = entries.flatMap(({ authors }) =>
			authors?.kind === "organisation" ? [authors.name] : [],
		);
		expect([...new Set(organisations)].sort()).toEqual(["Apple", "ServiceNow-AI"]);
		// Public records tell of the other three.
		expect(survey.findings.filter(({ kind }) => kind === "no-author-and-date")).toHaveLength(2);
	});

	it("count comments after the date", () => {
		const comments = survey.listings.flatMap(({ entries }) =>
			entries.flatMap(({ comments }) => comments ?? []),
		);
		expect(comments).toHaveLength(22);
		const maskLlm = survey.papers.find(({ method }) => method === "MaskLLM");
		expect(maskLlm?.date).toBe("2024-09-25");
		expect(maskLlm?.appearances[0]?.comments).toBe(3);
	});

	it("are of 2025, which they do not print", () => {
		expect([...survey.years.values()].map(({ year }) => year)).toEqual([2025, 2025, 2025, 2025]);
		const baq = survey.papers.find(({ method }) => method === "BAQ");
		expect(baq?.date).toBe("2025-06-05");
		expect(baq?.appearances[0]?.listed).toBe("2025-12-30");
	});
});

const asText = ({ bytes }: SourceFile) => new TextDecoder().decode(bytes);
const encode = (text: string) => new TextEncoder().encode(text);

/** Windows-1252 for the characters that the listings hold. */
function windows1252(text: string): Uint8Array {
	const codes: Readonly<Record<string, number>> = {
		"•": 0x95,
		"’": 0x92,
		"–": 0x96,
		"—": 0x97,
		"“": 0x93,
		"”": 0x94,
		"…": 0x85,
	};
	return Uint8Array.from(text, (character) => codes[character] ?? character.charCodeAt(0));
}

const disguises: readonly [string, (text: string) => Uint8Array][] = [
	["CRLF", (text) => encode(text.replaceAll("\n", "\r\n"))],
	["old Mac line ends", (text) => encode(text.replaceAll("\n", "\r"))],
	["a byte order mark", (text) => encode(`\uFEFF${text}`)],
	["no-break spaces", (text) => encode(text.replaceAll(" ", "\u00A0"))],
	["trailing blanks", (text) => encode(text.replaceAll("\n", "  \t\n"))],
	["UTF-16", (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"))],
	["more blank lines", (text) => encode(`\n\n${text.replaceAll("\n\n", "\n\n\n")}\n\n`)],
];

describe("a listing in another dress", () => {
	const papersOf = (listings: readonly SourceFile[]) =>
		composeSurvey({ ...corpus, listings }).survey.papers.map(
			({ slug, title, abstract, date, authors }) => ({
				slug,
				title: title.shown,
				abstract: abstract.shown,
				date,
				authors,
			}),
		);
	const sources = sample(corpus.listings.toReversed());
	const expected = papersOf(sources);

	it.each(disguises)("gives the same papers: %s", (_, disguise) => {
		const listings = sources.map((file) => ({ ...file, bytes: disguise(asText(file)) }));
		expect(papersOf(listings)).toEqual(expected);
	});

	it("gives the same papers: Windows-1252", () => {
		const outside = (text: string) =>
			Array.from(text).some(
				(character) => character.charCodeAt(0) > 0xff && !"•’–—“”…".includes(character),
			);
		for (const file of corpus.listings) {
			const text = asText(file);
			expect(outside(text)).toBe(false);
			const read = readListing({ ...file, bytes: windows1252(text) });
			expect(read.listing?.entries).toEqual(readListing(file).listing?.entries);
		}
	});
});

describe("JSON lines", () => {
	const read = (...lines: string[]) =>
		readListing({ file: "a.jsonl", bytes: encode(lines.join("\n")) });

	it("are read by their own fields, whatever stands inside of others", () => {
		const { listing, problems, findings } = read(
			'{"venue":{"title":"NeurIPS"},"title":"A","abstract":"B \\u001b[31m \\"title\\": \\"x\\""}',
			'{"__proto__":{"title":"x"},"title":"C","abstract":"D","date":2024,"authors":null}',
		);
		expect(problems).toEqual([]);
		expect(listing?.entries).toMatchObject([
			{ title: "A", abstract: 'B [31m "title": "x"' },
			{ title: "C", abstract: "D", date: { year: 2024 }, authors: undefined },
		]);
		expect(findings.map(({ kind }) => kind)).toContain("unused-field");
	});

	it("with one field twice are a problem", () => {
		expect(read('{"title":"A","title":"B","abstract":"C"}').problems[0]?.found).toContain(
			"“title” twice",
		);
	});

	it("part authors as people write them", () => {
		const names = (authors: string) =>
			read(JSON.stringify({ title: "A", abstract: "B", authors })).listing?.entries[0]?.authors;
		expect(names("Ada Lee and Bo May")).toEqual({ kind: "names", names: ["Ada Lee", "Bo May"] });
		expect(names("Lovelace, Ada and Moe, Bo")).toEqual({
			kind: "names",
			names: ["Lovelace, Ada", "Moe, Bo"],
		});
		expect(names("Ada Lee, Bo May and Cy Noe")).toEqual({
			kind: "names",
			names: ["Ada Lee", "Bo May", "Cy Noe"],
		});
	});
});
