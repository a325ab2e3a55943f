import type { Segment } from "../model.ts";
import type { Part } from "./format.ts";

/**
 * Completes the segments of a parse so that they cover the text: each gap
 * becomes boilerplate. A gap of white space is the space between parts; any
 * other gap takes `reason`.
 *
 * @param segments disjoint, in any order
 */
export function cover(
	text: string,
	segments: readonly (Part & Partial<Segment>)[],
	reason: string,
): Segment[] {
	const sorted = segments.toSorted((a, b) => a.start - b.start);
	const covered: Segment[] = [];
	let end = 0;
	for (const segment of [...sorted, undefined]) {
		const next = segment?.start ?? text.length;
		if (next > end) covered.push(gap(text, end, next, segment?.entry, reason));
		if (segment) covered.push({ ...segment, entry: segment.entry });
		end = segment?.end ?? next;
	}
	return covered;
}

function gap(
	text: string,
	start: number,
	end: number,
	entry: number | undefined,
	reason: string,
): Segment {
	const blank = text.slice(start, end).trim() === "";
	return {
		start,
		end,
		role: "boilerplate",
		entry,
		reason: blank ? "space between parts" : reason,
	};
}
