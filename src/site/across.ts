import { type CollectionEntry, getCollection } from "astro:content";
import { namedIn } from "../survey/essay/essayTags.ts";
import { hasPieces } from "./hasPieces.ts";

export type SiteAcross = CollectionEntry<"across">;

/** All pieces across themes, in their order. */
export async function allAcross(): Promise<readonly SiteAcross[]> {
	if (!hasPieces()) return [];
	const pieces = await getCollection("across");
	return pieces.toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}

/** The pieces that cite any of these papers. */
export const acrossCiting = (
	pieces: readonly SiteAcross[],
	slugs: readonly string[],
): readonly SiteAcross[] => {
	const wanted = new Set(slugs);
	return pieces.filter(({ body = "" }) => namedIn(body, "Cite").some((slug) => wanted.has(slug)));
};
