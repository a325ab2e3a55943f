import { createRequire } from "node:module";
import { parse } from "@retorquere/bibtex-parser";
import type { CslItem, CslName } from "../../src/survey/cite/cslItem.ts";

const require = createRequire(import.meta.url);
const { plugins } = require("@citation-js/core") as {
	readonly plugins: {
		readonly input: {
			chain(data: unknown, options: { generateGraph: false }): CslItem[];
		};
	};
};
require("@citation-js/plugin-ris");

/** An author as every format tells: of one part, or a person, whose particle belongs to the family name. */
type Author = string | { readonly family: string; readonly given: string; readonly suffix: string };

/** What a reader gets of a citation; undefined is what it does not tell. */
export interface Reading {
	readonly id: string;
	readonly title: string;
	readonly authors: readonly Author[];
	readonly date: readonly number[];
	readonly url: string | undefined;
	readonly doi: string | undefined;
	readonly arxiv: string | undefined;
	readonly abstract: string | undefined;
	readonly note: string;
}

/** A citation as it should be read. */
export function readingOf(item: CslItem): Reading {
	return {
		id: item.id,
		title: item.title,
		authors: (item.author ?? []).map(authorOf),
		date: item.issued?.["date-parts"][0] ?? [],
		url: item.URL,
		doi: item.DOI,
		arxiv: item.number?.slice("arXiv:".length),
		abstract: item.abstract,
		note: item.note,
	};
}

function authorOf(name: CslName): Author {
	if ("literal" in name) return name.literal;
	const { family, given, suffix, "non-dropping-particle": particle } = name;
	return person(particle, family, given, suffix);
}

function person(particle?: string, name?: string, given = "", suffix = ""): Author {
	const family = [particle, name].filter(Boolean).join(" ");
	return given || suffix ? { family, given, suffix } : family;
}

/** Entries of BibTeX as another library reads them, Zotero's for the most part. */
export function readBibtex(text: string): Reading[] {
	const { entries, errors } = parse(text, { sentenceCase: false, caseProtection: false });
	if (errors.length > 0) throw new Error(errors.map(({ error }) => error).join("; "));
	return foldSigns(entries).map(({ key, fields }) => ({
		id: key,
		title: fields.title ?? "",
		authors: (fields.author ?? []).map(({ name, lastName, firstName, prefix, suffix }) =>
			name === undefined ? person(prefix, lastName, firstName, suffix) : name,
		),
		date: fields.date?.split("-").map(Number) ?? [fields.year, fields.month].flatMap(numbers),
		url: fields.url,
		doi: fields.doi,
		arxiv: fields.archiveprefix === "arXiv" ? fields.eprint : undefined,
		abstract: fields.abstract,
		note: fields.note ?? "",
	}));
}

/** Records of RIS as citation-js reads them, which has no field for a number in an archive. */
export function readRis(text: string): Reading[] {
	return plugins.input.chain(text, { generateGraph: false }).map(readingOf);
}

/** CSL-JSON as citation-js reads it, which drops what the standard does not have. */
export function readCsl(text: string): CslItem[] {
	return plugins.input.chain(text, { generateGraph: false });
}

function numbers(text: string | undefined): number[] {
	return text === undefined ? [] : [Number(text)];
}

/** What the reader of BibTeX gives for a command that stands for more than one sign. */
const TWINS: Readonly<Record<string, string>> = {
	ˋ: "`",
	ȷ̂: "ĵ",
	"⋅": "·",
	"˙": "·",
	"⟂": "⊥",
	"♢": "⋄",
	"◻": "□",
	"◯": "○",
	"−": "-",
	"⟋": "╱",
};

/** One sign for its twins: accents with their letters, formulas' Greek as Greek. */
export function foldSigns<T>(value: T): T {
	const text = JSON.stringify(value)
		.normalize("NFC")
		.replace(/ȷ̂|[ˋ⋅˙⟂♢◻◯⟋−]/gu, (sign) => TWINS[sign] ?? sign)
		.replace(/[\u{1D6E2}-\u{1D71B}]/gu, (letter) => letter.normalize("NFKC"));
	return JSON.parse(text) as T;
}
