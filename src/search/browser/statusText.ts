import { counted } from "../../text/counted.ts";
import type { Understood } from "./pagefindApi.ts";

export const NOT_LOADED =
	"The search could not be loaded. Are you online? Then load the page again.";

/** What a search tells of itself, in one sentence or two. */
export function statusText(count: number, understood: Understood | undefined): string {
	const { corrected = [], unknown = [] } = understood ?? {};
	const missing = unknown.map((word) => `“${word}”`).join(" nor ");
	const sentences = [
		unknown.length > 0 && `No paper has ${missing}.`,
		count > 0 &&
			`${counted(count, "paper")}${corrections(corrected)}${unknown.length > 0 ? " without it" : ""}.`,
		count === 0 && unknown.length === 0 && "No paper was found.",
	];
	return sentences.filter(Boolean).join(" ");
}

function corrections(corrected: Understood["corrected"]): string {
	if (corrected.length === 0) return "";
	return ` with ${corrected.map(({ from, to }) => `“${to}” for “${from}”`).join(", ")}`;
}
