import type { RepairedPaper } from "../../survey/model.ts";

/** The texts of a paper in which a phrase may stand. */
type Texts = Pick<RepairedPaper, "title" | "abstract">;

/**
 * A phrase as it stands in the title or the abstract, as listed or as shown; blanks and line ends of the
 * given one count alike, as a browser changes them.
 *
 * @returns undefined where it stands nowhere
 */
export function placePhrase({ title, abstract }: Texts, given: string): string | undefined {
	const words = given.trim().split(/\s+/u).filter(Boolean);
	if (words.length === 0) return undefined;
	const pattern = new RegExp(words.map(escaped).join("\\s+"), "u");
	for (const text of [title.listed, title.shown, abstract.listed, abstract.shown]) {
		const [found] = pattern.exec(text) ?? [];
		if (found !== undefined) return found;
	}
	return undefined;
}

/** A text as a pattern of itself. */
function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}
