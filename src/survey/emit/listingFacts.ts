import { z } from "zod";
import type { Finding } from "../finding.ts";
import type { Listing, ListingYear } from "../model.ts";
import { readableDate } from "../text/isoDate.ts";

/** What the site says about a listing. */
export const listingFactsSchema = z.object({
	/** the file's name */
	id: z.string(),
	/** what it calls itself */
	title: z.string().optional(),
	/** the day that it prints, for readers: "15 October" */
	day: z.string().optional(),
	format: z.string(),
	entries: z.number().int(),
	year: z.number().int().optional(),
	because: z.string().optional(),
	/** characters that decoding changed, by rule */
	decoded: z.record(z.string(), z.number()),
	findings: z.array(
		z.object({ kind: z.string(), line: z.number().optional(), detail: z.string() }),
	),
});

export type ListingFacts = z.infer<typeof listingFactsSchema>;

/** The facts of each file of the listings folder, those that could not be read included. */
export function listingFacts(
	files: readonly string[],
	listings: readonly Listing[],
	years: ReadonlyMap<string, ListingYear>,
	findings: readonly Finding[],
): ListingFacts[] {
	return files.map((file) => {
		const listing = listings.find((candidate) => candidate.file === file);
		return listingFactsSchema.parse({
			id: file,
			title: listing?.title,
			day: listing?.day && readableDate(listing.day),
			format: listing?.format ?? "unreadable",
			entries: listing?.entries.length ?? 0,
			...years.get(file),
			decoded: listing?.decoded ?? {},
			findings: findings
				.filter((finding) => finding.file === file && finding.slug === undefined)
				.map(({ kind, line, detail }) => ({ kind, line, detail })),
		});
	});
}
