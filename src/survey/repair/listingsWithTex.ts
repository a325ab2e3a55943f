import { isLostTex } from "../../formulas/whole/isLostTex.ts";
import { pairDollars } from "../../formulas/whole/pairDollars.ts";
import type { Listing } from "../model.ts";

/** Entries with whole formulas that tell of their listing: fewer may have been put into it by hand. */
const ENOUGH = 3;

/**
 * The files of the listings whose export left the TeX of its texts whole: enough entries have formulas
 * between dollars, which an export that loses TeX takes away. Its other entries have hardly lost any.
 */
export function listingsWithTex(listings: readonly Listing[]): ReadonlySet<string> {
	return new Set(
		listings
			.filter(({ entries }) => entries.filter(({ abstract }) => hasTex(abstract)).length >= ENOUGH)
			.map(({ file }) => file),
	);
}

function hasTex(text: string): boolean {
	return pairDollars(text).some(
		({ tex, display }) => !display && tex.includes("\\") && !isLostTex(tex),
	);
}
