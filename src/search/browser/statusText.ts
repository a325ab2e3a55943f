import { counted } from "../../text/counted.ts";
import type { SearchResponse, Understood } from "./pagefindApi.ts";

export const NOT_LOADED =
	"The search could not be loaded. Are you online? Then load the page again.";

/** What a search tells of itself, in one sentence or two. */
export function statusText({
	results,
	partial = 0,
	understood,
}: Pick<SearchResponse, "results" | "partial" | "understood">): string {
	const { corrected = [], unknown = [] } = understood ?? {};
	const count = results.length;
	const whole = count - partial;
	const missing = unknown.map((word) => `“${word}”`).join(" nor ");
	const as = corrections(corrected);
	const words = missing ? "all the other words" : "all the words";
	if (count === 0) return missing ? `No paper has ${missing}.` : "No paper was found.";
	const sentences = [missing && `No paper has ${missing}.`];
	if (partial === 0)
		sentences.push(`${counted(count, "paper")}${as && ` ${as}`}${missing && " without it"}.`);
	else if (whole === 0)
		sentences.push(
			`No paper has ${words}${as && `, ${as}`}.`,
			`${counted(count, "paper")} ${have(count)} some of them.`,
		);
	else
		sentences.push(
			`${counted(whole, "paper")} ${have(whole)} ${words}${as && ` (${as})`}, ` +
				`${partial} more ${have(partial)} some of them.`,
		);
	return sentences.filter(Boolean).join(" ");
}

const have = (count: number): string => (count === 1 ? "has" : "have");

function corrections(corrected: Understood["corrected"]): string {
	if (corrected.length === 0) return "";
	return `with ${corrected.map(({ from, to }) => `“${to}” for “${from}”`).join(", ")}`;
}
