import { z } from "zod";
import { isWebAddress } from "../../text/address.ts";
import { findingKinds } from "../finding.ts";
import { directions, resultUnits } from "../model.ts";

const webAddress = z.string().refine(isWebAddress);
const isoDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u);
const place = { file: z.string(), line: z.number().int().positive() };

const editSchema = z.object({
	field: z.enum(["title", "abstract"]),
	rule: z.string(),
	start: z.number().int().nonnegative(),
	end: z.number().int().nonnegative(),
	before: z.string(),
	after: z.string(),
	at: z.number().int().nonnegative(),
	confidence: z.number().min(0).max(1).optional(),
	damaged: z.boolean().optional(),
	from: z.string().optional(),
});

const authorsSchema = z.discriminatedUnion("kind", [
	z.object({ kind: z.literal("count"), count: z.number().int() }),
	z.object({ kind: z.literal("organisation"), name: z.string() }),
	z.object({ kind: z.literal("names"), names: z.array(z.string()) }),
]);

/** What the listings tell of where a paper came out, and what names it there. */
const detailsSchema = z.object({
	ids: z
		.object({
			doi: z.string().optional(),
			arxiv: z.string().optional(),
			arxivVersion: z.number().int().optional(),
			openreview: z.string().optional(),
			pubmed: z.string().optional(),
			acl: z.string().optional(),
		})
		.optional(),
	venue: z.string().optional(),
	published: z.string().optional(),
	volume: z.string().optional(),
	issue: z.string().optional(),
	pages: z.string().optional(),
	keywords: z.array(z.string()).optional(),
	categories: z.array(z.string()).optional(),
	citations: z.number().int().nonnegative().optional(),
	citationsDate: z.string().optional(),
	orcids: z.record(z.string(), z.string()).optional(),
});

const filingSchema = z.object({
	theme: z.string(),
	phrases: z.array(z.string()),
	curated: z.boolean(),
	score: z.number().optional(),
});

/** What an entry tells otherwise than the paper; its date as readers see it. */
const disagreementSchema = z.object({
	title: z.string().optional(),
	abstract: z.string().optional(),
	authors: authorsSchema.optional(),
	date: z.string().optional(),
	url: webAddress.optional(),
});

/**
 * The frontmatter of a paper's MDX file. The build holds a page against it
 * before it is written, and Astro's content collection when it is read.
 */
export const pageSchema = z.object({
	slug: z.string().regex(/^[a-z0-9-]+$/u),
	/** formulas stand in dollars */
	title: z.string(),
	/** for places without markup: formulas as listed */
	plainTitle: z.string(),
	date: isoDate.optional(),
	/** for readers: "5 June 2025", or "5 June" when the year is unknown */
	printedDate: z.string().optional(),
	authors: authorsSchema.optional(),
	appearances: z
		.array(
			z.object({
				...place,
				listed: isoDate.optional(),
				comments: z.number().int().optional(),
				disagreement: disagreementSchema.optional(),
				tells: z.array(z.string()).optional(),
			}),
		)
		.min(1),
	/** the primary theme first; each with the theme within it, where the paper is of one */
	themes: z.array(filingSchema.extend({ narrower: filingSchema.optional() })).min(1),
	/** the title of its topic within its primary theme */
	topic: z.string().optional(),
	runnerUp: z.object({ theme: z.string(), score: z.number() }).optional(),
	method: z.string().optional(),
	summary: z.string().optional(),
	/** for search results: the summary, or how the abstract begins */
	description: z.string(),
	/** the paper's own address, where a listing gave one */
	url: webAddress.optional(),
	details: detailsSchema.optional(),
	/** the records that a person took facts from, and which */
	sources: z
		.array(
			z.object({
				name: z.string(),
				url: webAddress.optional(),
				tells: z.array(z.string()),
				score: z.number().optional(),
				because: z.string().optional(),
			}),
		)
		.optional(),
	links: z.array(
		z.object({
			url: webAddress,
			kind: z.enum(["code", "project", "data", "paper", "link"]),
		}),
	),
	related: z.array(
		z.object({
			slug: z.string(),
			similarity: z.number(),
			words: z.array(z.string()),
		}),
	),
	/** in the order of the abstract */
	results: z.array(
		z.object({
			value: z.string(),
			number: z.number(),
			from: z.number().optional(),
			unit: z.enum(resultUnits),
			direction: z.enum(directions),
			metric: z.string().optional(),
			baseline: z.string().optional(),
			/** on, at or under what it was found, in the words of the sentence */
			on: z.string().optional(),
			/** the sentence, with its offsets in the shown abstract */
			quote: z.string(),
			start: z.number().int().nonnegative(),
			end: z.number().int().nonnegative(),
			/** the id of the sentence on the paper's page; several results may stand in one sentence */
			anchor: z.string(),
		}),
	),
	formulas: z.array(
		z.object({
			tex: z.string(),
			raw: z.string(),
			confidence: z.number(),
			damaged: z.boolean(),
			display: z.boolean().optional(),
			from: z.string().optional(),
		}),
	),
	listed: z.object({ title: z.string(), abstract: z.string() }),
	edits: z.array(editSchema),
	findings: z.array(
		z.object({
			kind: z.enum(
				Object.keys(findingKinds) as [keyof typeof findingKinds, ...(keyof typeof findingKinds)[]],
			),
			file: z.string().optional(),
			line: z.number().optional(),
			detail: z.string(),
			formula: z
				.object({ tex: z.string(), raw: z.string(), confidence: z.number().min(0).max(1) })
				.optional(),
		}),
	),
});

export type PageFrontmatter = z.infer<typeof pageSchema>;
