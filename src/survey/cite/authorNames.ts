import type { Authors } from "../model.ts";
import type { CslName } from "./cslItem.ts";
import { oneLine } from "./oneLine.ts";
import { readName } from "./readName.ts";

/** The authors as names; none where a listing only counts them. */
export function authorNames(authors: Authors | undefined): CslName[] {
	switch (authors?.kind) {
		case "organisation":
			return lines([authors.name]).map((literal) => ({ literal }));
		case "names":
			return lines(authors.names).map(readName);
		default:
			return [];
	}
}

function lines(names: readonly string[]): string[] {
	return names.map(oneLine).filter(Boolean);
}
