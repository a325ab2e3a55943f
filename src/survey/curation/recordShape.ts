import { z } from "zod";
import { isWebAddress } from "../../text/address.ts";
import { readAcl, readArxiv, readDoi, readPubmed } from "../text/identifiers.ts";
import { printedDate } from "../text/isoDate.ts";

/** A fact of a record: one line, without controls. */
const fact = z
	.string()
	.trim()
	.regex(/^\P{C}+$/u, { error: "must be one line of text" })
	.max(1000);

export const webAddress = z
	.string()
	.refine(isWebAddress, { error: "must be an http or https address" });

/** A year, a month or a day. */
export const statedDate = z
	.union([z.string(), z.number().transform(String)])
	.refine((date) => printedDate(date) !== undefined, {
		error: "must be a date such as 2025-06-05, 2025-06 or 2025",
	});

/** An identifier that reads as itself. */
const id = (read: (text: string) => string | undefined, example: string) =>
	z.string().refine((text) => read(text) === text, { error: `must be written as in "${example}"` });

/** A text, or a number that YAML reads without quotes. */
const numeral = z.union([fact, z.number().transform(String)]);

/** The keys that a source may tell. */
export const factKeys = [
	"authors",
	"ids",
	"venue",
	"volume",
	"issue",
	"pages",
	"categories",
	"url",
	"date",
	"published",
	"formulas",
] as const;

/** What a public record says of a paper where no listing does. Every key is optional. */
export const recordShape = {
	/** `Given Family`, or `Family, Given` where the family name has several words */
	authors: z.array(fact).min(1).max(10_000).optional(),
	ids: z
		.strictObject({
			doi: id(readDoi, "10.1000/182").optional(),
			arxiv: id((text) => readArxiv(text)?.arxiv, "2106.09685").optional(),
			arxivVersion: z.number().int().positive().optional(),
			openreview: id((text) => /^[\w-]{6,20}$/u.exec(text)?.[0], "ryQu7f-RZ").optional(),
			pubmed: id(readPubmed, "31978945").optional(),
			acl: id(readAcl, "2020.acl-main.1").optional(),
		})
		.optional(),
	/** the journal or the proceedings */
	venue: fact.optional(),
	/** when it came out there, where that is not the year of its date, as of a preprint */
	published: statedDate.optional(),
	volume: numeral.optional(),
	issue: numeral.optional(),
	pages: numeral.optional(),
	categories: z.array(fact).min(1).optional(),
	/** the paper's own address */
	url: webAddress.optional(),
	/** the records that these were taken from */
	sources: z
		.array(
			z.strictObject({
				name: fact,
				url: webAddress.optional(),
				/** which of the keys it told */
				tells: z.array(z.enum(factKeys)).min(1),
				/** how sure it is that the record is of this paper, 0 to 1 */
				score: z.number().min(0).max(1).optional(),
				/** what makes it so sure */
				because: fact.optional(),
			}),
		)
		.min(1)
		.optional(),
};
