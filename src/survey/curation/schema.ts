import { z } from "zod";
import { directions } from "../model.ts";
import { recordShape, statedDate, webAddress } from "./recordShape.ts";

const text = z.string().trim().min(1);

/**
 * A correction of one stretch of the listed text; `where` holds phrases that surround it, if it is not
 * meant everywhere.
 */
const placed = {
	listed: z.string().min(1),
	where: z.array(text).min(1).optional(),
};

/** What a person decided about one paper. Every key is optional. */
export const paperCurationSchema = z.strictObject({
	/** the slug of the paper that this one is, whose page it joins */
	sameAs: text.optional(),
	/** listings whose entries of this title are other papers */
	apart: z.array(text).min(1).optional(),
	/** theme id -> the phrase of the paper that justifies it; the order counts; `{}`: none fits */
	themes: z.record(z.string(), text.nullable()).optional(),
	/** the one of `themes` under which the paper stands, where that is not the first core theme */
	primary: text.optional(),
	summary: text.optional(),
	method: text.optional(),
	date: statedDate.optional(),
	/** of the date that a listing prints without it */
	year: z.number().int().min(1900).max(2200).optional(),
	...recordShape,
	formulas: z
		.array(
			z.strictObject({
				...placed,
				tex: text,
				damaged: z.boolean().default(false),
				/** the record that gives this TeX as its authors wrote it */
				from: text.optional(),
			}),
		)
		.optional(),
	/** the author's own macros: name without backslash -> what it stands for */
	macros: z
		.record(z.string().regex(/^[A-Za-z]+$/u, { error: "has letters only, no backslash" }), text)
		.optional(),
	text: z.array(z.strictObject({ ...placed, shown: z.string() })).optional(),
	/**
	 * a result that the rules read wrongly or missed: the stretch of the abstract that holds its value, and
	 * what is right; null for "not said". With `add` the stretch is the value itself.
	 */
	results: z
		.array(
			z.strictObject({
				quote: z.string().min(1),
				drop: z.literal(true).optional(),
				direction: z.enum(directions).optional(),
				metric: text.nullable().optional(),
				baseline: text.nullable().optional(),
				on: text.nullable().optional(),
				add: z.literal(true).optional(),
			}),
		)
		.optional(),
	links: z
		.array(
			z.strictObject({
				url: webAddress,
				kind: z.enum(["code", "project", "data", "paper", "link"]),
			}),
		)
		.optional(),
});

/** How each key is written, for messages. */
export const curationExamples: Readonly<Record<keyof PaperCuration, string>> = {
	sameAs: "sameAs: the-slug-of-the-other",
	apart: "apart: [other.bib]",
	themes: "themes: { pruning: a phrase of the paper }",
	primary: "primary: pruning",
	summary: "summary: One line in your words.",
	method: "method: SharpRound",
	date: "date: 2025-06-05",
	year: "year: 2025",
	authors: "authors: [Ada Lovelace, 'Díaz Ruiz, Ana']",
	ids: "ids: { arxiv: '2106.09685', doi: 10.1000/182 }",
	venue: "venue: Journal of Wader Studies",
	published: "published: 2025",
	volume: "volume: 12",
	issue: "issue: 3",
	pages: "pages: 101-117",
	categories: "categories: [cs.LG]",
	url: "url: https://example.org/paper",
	sources: "sources: [{ name: arXiv, url: 'https://arxiv.org/abs/2106.09685', tells: [authors] }]",
	formulas: "formulas: [{ listed: ell_2, tex: '\\ell_2' }]",
	macros: "macros: { method: SharpRound }",
	text: "text: [{ listed: as it stands, shown: as it should }]",
	results: "results: [{ quote: 2.1times, drop: true }]",
	links: "links: [{ url: 'https://example.org', kind: code }]",
};

/** What a person decided about one listing. */
export const listingCurationSchema = z.strictObject({
	year: z.number().int().min(1900).max(2200),
});

export type PaperCuration = z.infer<typeof paperCurationSchema>;
export type ListingCuration = z.infer<typeof listingCurationSchema>;
