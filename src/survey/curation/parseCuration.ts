import type { z } from "zod";
import { nearest } from "../../text/nearest.ts";
import { tellIssue } from "../../text/tellIssue.ts";
import { readYaml } from "../../text/yaml.ts";
import type { Problem } from "../problem.ts";
import { anew, type Remember } from "../remember.ts";
import {
	curationExamples,
	type ListingCuration,
	listingCurationSchema,
	type PaperCuration,
	paperCurationSchema,
} from "./schema.ts";

/** A curation file as read from disk. */
export interface CurationFile {
	/** its path from the content folder, for messages */
	readonly file: string;
	readonly text: string;
}

/** A person's decisions about one paper, and where each stands. */
export interface CuratedPaper {
	readonly slug: string;
	readonly decisions: PaperCuration;
	/** the place of a decision: `["formulas", 0]` */
	where(path: readonly (string | number)[]): { file: string; line: number };
}

export interface Curation {
	readonly papers: ReadonlyMap<string, CuratedPaper>;
	/** by the listing's file name */
	readonly listings: ReadonlyMap<string, ListingCuration & { file: string; line: number }>;
}

/** The file whose keys are listings; the keys of all others are slugs. */
const LISTINGS = "listings.yaml";

/**
 * Reads the curation files. Several files may speak of one paper, but not of
 * the same key of it. All problems of all files come back at once.
 */
export function parseCuration(
	files: readonly CurationFile[],
	remember: Remember = anew,
): {
	curation: Curation;
	problems: Problem[];
} {
	const papers = new Map<string, CuratedPaper>();
	const listings = new Map<string, ListingCuration & { file: string; line: number }>();
	const problems: Problem[] = [];
	for (const file of files) {
		const read = remember("curation", { like: [file] }, () => readFile(file));
		problems.push(...read.problems);
		for (const [key, decided] of read.listings) listings.set(key, decided);
		for (const [key, decided] of read.papers)
			papers.set(key, join(papers.get(key), decided, problems));
	}
	return { curation: { papers, listings }, problems };
}

/** What one file decides, and what is wrong in it. */
function readFile(file: CurationFile): Curation & { readonly problems: readonly Problem[] } {
	const papers = new Map<string, CuratedPaper>();
	const listings = new Map<string, ListingCuration & { file: string; line: number }>();
	const problems: Problem[] = [];
	const isOfListings = file.file.split("/").at(-1) === LISTINGS;
	const source = parseYaml(file, problems);
	for (const [key, value] of source.records) {
		const where = (path: readonly (string | number)[]) => ({
			file: file.file,
			line: source.lineOf([key, ...path]),
		});
		if (isOfListings) {
			const decisions = validate(listingCurationSchema, value, where, problems);
			if (decisions) listings.set(key, { ...decisions, ...where([]) });
			continue;
		}
		const decisions = validate(paperCurationSchema, value, where, problems);
		if (decisions) papers.set(key, { slug: key, decisions, where });
	}
	return { papers, listings, problems };
}

interface Source {
	readonly records: readonly [string, unknown][];
	lineOf(path: readonly (string | number)[]): number;
}

function parseYaml({ file, text }: CurationFile, problems: Problem[]): Source {
	const { value, errors, lineOf } = readYaml(text);
	for (const error of errors)
		problems.push({
			file,
			expected:
				"YAML with one key a paper (its slug) or, in listings.yaml, a listing (its file name)",
			...error,
		});
	return { records: Object.entries(value), lineOf };
}

function validate<Schema extends z.ZodType>(
	schema: Schema,
	value: unknown,
	where: CuratedPaper["where"],
	problems: Problem[],
): z.infer<Schema> | undefined {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	for (const issue of result.error.issues) {
		const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
		const { expected, found } = tellIssue(issue, value);
		const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
		problems.push({
			...where(unknown === undefined ? path : [...path, unknown]),
			expected:
				unknown !== undefined && path.length === 0 ? `one of the keys ${keysOf(schema)}` : expected,
			found,
			todo: todo(path[0], unknown, schema),
		});
	}
	return undefined;
}

/** The key that was meant, or how one is written. */
function todo(key: string | number | undefined, unknown: string | undefined, schema: z.ZodType) {
	const example = curationExamples[String(key) as keyof typeof curationExamples];
	if (example !== undefined) return `write it as in \`${example}\``;
	const [meant] = unknown === undefined ? [] : nearest(unknown, Object.keys(shapeOf(schema)));
	return meant === undefined
		? "write the decisions below the slug, indented by two spaces"
		: `perhaps you meant ${meant}; README.md names the keys`;
}

function shapeOf(schema: z.ZodType): object {
	return "shape" in schema ? (schema.shape as object) : {};
}

function keysOf(schema: z.ZodType): string {
	return Object.keys(shapeOf(schema)).join(", ");
}

/** Two files may decide about one paper, each key once. */
function join(
	first: CuratedPaper | undefined,
	second: CuratedPaper,
	problems: Problem[],
): CuratedPaper {
	if (!first) return second;
	for (const key of Object.keys(second.decisions)) {
		if (!(key in first.decisions)) continue;
		const { file, line } = first.where([key]);
		problems.push({
			...second.where([key]),
			expected: `one decision about “${key}” of ${second.slug}`,
			found: `a second one; the first stands in ${file}:${line}`,
			todo: "keep the right one and remove the other",
		});
	}
	return {
		slug: second.slug,
		decisions: { ...first.decisions, ...second.decisions },
		where: (path) => (String(path[0]) in second.decisions ? second.where(path) : first.where(path)),
	};
}
