import { readableAddress } from "../text/readableAddress.ts";

/** A text whose links can be followed from paper. */
export interface NotedText {
	readonly html: string;
	/** the addresses of the notes; note 1 first */
	readonly notes: readonly string[];
}

/**
 * Gives each link of a text that does not show its address the number of a note.
 *
 * @param html links have web addresses, escaped, in double quotes
 * @param given the addresses that have notes already
 */
export function linkNotes(html: string, given: readonly string[] = []): NotedText {
	const notes = [...given];
	const noted = html.replace(
		/<a href="(https?:[^"]*)"[^>]*>([\s\S]*?)<\/a>/gu,
		(link, escaped: string, shown: string) => {
			if (plain(shown) === plain(escaped)) return link;
			const address = escaped.replace(/&(?:#x26|#38|amp);/gu, "&");
			const known = notes.indexOf(address);
			const number = known === -1 ? notes.push(address) : known + 1;
			return `${link}<sup>${number}</sup>`;
		},
	);
	return { html: noted, notes };
}

function plain(text: string): string {
	return readableAddress(text.replace(/<[^>]*>/gu, "").trim()).toLowerCase();
}
