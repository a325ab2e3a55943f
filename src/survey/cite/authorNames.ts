import type { Authors } from "../model.ts";
import type { CslName } from "./cslItem.ts";
import { oneLine } from "./oneLine.ts";
import { readName } from "./readName.ts";

/** The authors as names; none where a listing only counts them. */
export function authorNames(authors: Authors | undefined): CslName[] {
	if (authors?.kind === "organisation") return [{ literal: oneLine(authors.name) }];
	if (authors?.kind !== "names") return [];
	return authors.names.map(oneLine).filter(Boolean).map(readName);
}
