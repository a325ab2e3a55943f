import type { DigestHeading } from "./inPage.ts";
import type { Place } from "./readPrint.ts";

/** Characters of a head for each pixel of the text's width: at the most it fills its part of the line. */
const CHARACTERS = 72 / 500;
/** A heading that begins so near to the highest of its page begins the page, in points. */
const NEAR = 40;

/**
 * The head of each page: on a left page what the page begins with, on a right
 * page what it ends with, so that a spread tells from where to where it goes.
 *
 * @param headings chapters and papers, in the order of the text
 * @param count of the pages
 * @param text where the text of a page begins, from its lower edge in points, and its width in pixels
 */
export function runningHeads(
	headings: readonly DigestHeading[],
	places: ReadonlyMap<string, Place>,
	count: number,
	{ top, width }: { readonly top: number; readonly width: number },
): string[] {
	const marks = headings
		.filter(({ level, paper }) => level === 2 || paper)
		.flatMap(({ id, text, paper }) => {
			const place = places.get(id);
			return place ? [{ text, paper, ...place }] : [];
		});
	return Array.from({ length: count }, (_, index) => {
		const page = index + 1;
		const isLeft = page % 2 === 0;
		const before = marks.findLast((mark) => mark.page < page);
		const own = marks.filter((mark) => mark.page === page);
		const begins = own[0] !== undefined && own[0].y > top - NEAR;
		const present = [...(before && !begins ? [before] : []), ...own];
		const papers = present.filter(({ paper }) => paper);
		const chosen = (papers.length > 0 ? papers : present).at(isLeft ? 0 : -1);
		return shorten(chosen?.text ?? "", Math.floor(CHARACTERS * width));
	});
}

function shorten(text: string, longest: number): string {
	if (text.length <= longest) return text;
	return `${text.slice(0, longest - 2).replace(/[\s,:;–-]+\S*$/u, "")} …`;
}
