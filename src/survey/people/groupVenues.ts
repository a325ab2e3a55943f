import type { Details } from "../model.ts";
import { distinctSlugs } from "./distinctSlugs.ts";
import { foldName } from "./foldName.ts";
import { mostFrequent } from "./mostFrequent.ts";
import { venueName } from "./venueName.ts";

/** What is read of a paper to find its venue. */
export interface Published {
	readonly details?: Pick<Details, "venue"> | undefined;
}

/** A journal or a meeting, over the years, with its papers. */
export interface Venue<Paper> {
	/** without years, in its most frequent spelling */
	readonly name: string;
	/** ASCII; no other venue has it */
	readonly slug: string;
	/** in the order given */
	readonly papers: readonly Paper[];
}

export interface Venues<Paper> {
	/** in the order of an index */
	readonly all: readonly Venue<Paper>[];
	readonly of: ReadonlyMap<Paper, Venue<Paper>>;
}

/** Joins the papers of one venue, whose year, case and "&" do not matter. */
export function groupVenues<Paper extends Published>(papers: readonly Paper[]): Venues<Paper> {
	const groups = Map.groupBy(
		papers.filter(({ details }) => details?.venue),
		(paper) => keyOf(nameOf(paper)),
	);
	const named = Array.from(groups, ([key, papers]) => ({
		key,
		name: mostFrequent(papers.map(nameOf)),
		papers,
	})).sort((a, b) => (a.key < b.key ? -1 : 1));
	const slugs = distinctSlugs(named.map(({ name }) => name));
	const all = named.map(({ name, papers }, at) => ({ name, slug: slugs[at]!, papers }));
	return {
		all,
		of: new Map(all.flatMap((venue) => venue.papers.map((paper) => [paper, venue] as const))),
	};
}

function nameOf({ details }: Published): string {
	return venueName(details?.venue ?? "");
}

function keyOf(name: string): string {
	return foldName(name.replaceAll("&", " and "));
}
