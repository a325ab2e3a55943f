import type { PrintedDigest } from "./printDigests.ts";

/** How many pages a message names. */
const NAMED = 8;

/** Says of each digest in which some signs are boxes where they stand, and what to do. */
export function unshownMessages(printed: ReadonlyMap<string, PrintedDigest>): string[] {
	const messages = [...printed].flatMap(([id, { unshown }]) => {
		if (unshown.length === 0) return [];
		const named = unshown.slice(0, NAMED).join(", ");
		const rest = unshown.length > NAMED ? ` and ${unshown.length - NAMED} more` : "";
		return [
			`${id}.pdf has boxes in place of signs that no font of its browser has, on ` +
				`${unshown.length === 1 ? "page" : "pages"} ${named}${rest}.`,
		];
	});
	if (messages.length > 0)
		messages.push(
			"A browser of this system prints with the fonts of this system; name it: CHROME_PATH=/path/to/chrome",
		);
	return messages;
}
