import { nearest } from "./nearest.ts";

/** What to do about a name that is unknown: write the likeliest of those that are known, or remove it. */
export function perhapsMeant(name: string, known: readonly string[]): string {
	const likely = nearest(name, known);
	return likely.length > 0 ? `perhaps you meant ${likely.join(", or ")}` : "remove it";
}
