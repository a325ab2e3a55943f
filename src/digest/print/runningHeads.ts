import type { DigestHeading } from "./inPage.ts";
import type { Place } from "./readPrint.ts";

/** Characters of a head for each pixel of the text's width: at the most it fills its part of the line. */
const CHARACTERS = 72 / 500;
/** A heading that begins so near to the highest of its page begins the page, in points. */
const NEAR = 40;
/** Chapters are headings of this level or above. */
const CHAPTER = 2;

/**
 * The head of each page: on a left page its theme, on a right page the section with which it ends. A page
 * that opens a chapter has none.
 *
 * @param headings in the order of the text
 * @param count of the pages
 * @param text where the text of a page begins, from its lower edge in points, and its width in pixels
 */
export function runningHeads(
	headings: readonly DigestHeading[],
	places: ReadonlyMap<string, Place>,
	count: number,
	{ top, width }: { readonly top: number; readonly width: number },
): string[] {
	const marks = headings.flatMap(({ id, ...heading }) => {
		const place = places.get(id);
		return place && heading.head ? [{ ...heading, ...place }] : [];
	});
	return Array.from({ length: count }, (_, index) => {
		const page = index + 1;
		const opens = marks.some(
			(mark) => mark.page === page && mark.level <= CHAPTER && mark.y > top - NEAR,
		);
		if (opens) return "";
		const begun = marks.filter((mark) => mark.page <= page);
		const theme = begun.findLastIndex(({ head }) => head === "theme");
		const section = page % 2 === 0 ? undefined : begun.slice(theme + 1).at(-1);
		return shorten((section ?? begun[theme])?.text ?? "", Math.floor(CHARACTERS * width));
	});
}

function shorten(text: string, longest: number): string {
	if (text.length <= longest) return text;
	return `${text.slice(0, longest - 2).replace(/[\s,:;–-]+\S*$/u, "")} …`;
}
