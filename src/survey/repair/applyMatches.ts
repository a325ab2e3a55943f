import { overlaps, type Range } from "../../text/range.ts";
import type { Edit, Inline, RepairedText } from "../model.ts";
import { formulasIn, shownText } from "../text/inlines.ts";
import type { Match, Part } from "./match.ts";

/**
 * Replaces the matches in a listed text.
 *
 * Of matches that overlap, the one that begins first wins; of those that begin
 * together, the one that stands first in `matches`. A match inside a kept range
 * of another is applied there. A match that changes nothing a reader sees, such
 * as a bare address that becomes a link or a formula that stands in its dollars, is no edit.
 *
 * What a person decided wins over a rule that begins earlier, unless the rule
 * keeps the stretch and so leaves the decision its place.
 *
 * @param decided a person's matches
 * @param matches those of rules, in the order of their precedence
 */
export function applyMatches(
	field: Edit["field"],
	listed: string,
	matches: readonly Match[],
	decided: readonly Match[] = [],
): RepairedText {
	const open = matches.filter((match) =>
		decided.every((decision) => !overlaps(match, decision) || keeps(match, decision)),
	);
	const sorted = [...decided, ...open].toSorted((a, b) => a.start - b.start);
	const inlines: Inline[] = [];
	const edits: Edit[] = [];
	let shown = "";
	for (const piece of pieces({ start: 0, end: listed.length }, sorted)) {
		const rendered =
			"rule" in piece ? renderParts(piece.parts, listed, sorted) : [textOf(listed, piece)];
		const after = shownText(rendered);
		if ("rule" in piece && changes(listed, piece, rendered)) {
			edits.push({
				field,
				rule: piece.rule,
				start: piece.start,
				end: piece.end,
				before: listed.slice(piece.start, piece.end),
				after,
				at: shown.length,
				...certainty(rendered),
			});
		}
		inlines.push(...rendered);
		shown += after;
	}
	return { listed, shown, inlines: mergeText(inlines), edits };
}

/** Whether a match keeps a stretch whole, to be repaired in its turn. */
function keeps({ parts }: Match, { start, end }: Range): boolean {
	return parts.some((part) => "keep" in part && part.keep.start <= start && end <= part.keep.end);
}

/** Parts a range into the matches that win and the text between them. */
function pieces(range: Range, sorted: readonly Match[]): (Match | Range)[] {
	const found: (Match | Range)[] = [];
	let end = range.start;
	for (const match of sorted) {
		if (match.start < end || match.end > range.end || match.end <= match.start) continue;
		if (match.start > end) found.push({ start: end, end: match.start });
		found.push(match);
		end = match.end;
	}
	if (range.end > end) found.push({ start: end, end: range.end });
	return found;
}

function renderParts(parts: readonly Part[], listed: string, sorted: readonly Match[]): Inline[] {
	return parts.flatMap((part): Inline[] => {
		if ("formula" in part) return [{ type: "formula", formula: part.formula }];
		const children =
			"put" in part
				? [{ type: "text" as const, value: part.put }]
				: renderRange(part.keep, listed, sorted);
		if ("link" in part) return [{ type: "link", url: part.link, children: children.map(unlinked) }];
		return "mark" in part ? [{ type: part.mark, children }] : children;
	});
}

function renderRange(range: Range, listed: string, sorted: readonly Match[]): Inline[] {
	const inner = sorted
		.slice(firstFrom(sorted, range.start), firstFrom(sorted, range.end))
		.filter(({ end }) => end <= range.end);
	return mergeText(
		pieces(range, inner).flatMap((piece) =>
			"rule" in piece ? renderParts(piece.parts, listed, inner) : [textOf(listed, piece)],
		),
	);
}

/** The index of the first match that begins at an offset or after it. */
function firstFrom(sorted: readonly Match[], offset: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle]!.start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** A link inside a link is its text. */
function unlinked(inline: Inline): Inline {
	return inline.type === "link" ? { type: "text", value: shownText(inline.children) } : inline;
}

function textOf(listed: string, { start, end }: Range): Inline {
	return { type: "text", value: listed.slice(start, end) };
}

function changes(listed: string, { start, end }: Range, rendered: readonly Inline[]): boolean {
	return (
		shownText(rendered) !== listed.slice(start, end) ||
		rendered.some(({ type }) => !["link", "text", "formula"].includes(type))
	);
}

function certainty(
	rendered: readonly Inline[],
): Pick<Edit, "confidence" | "damaged" | "from"> | undefined {
	const formulas = formulasIn(rendered);
	if (formulas.length === 0) return undefined;
	return {
		confidence: Math.min(...formulas.map(({ confidence }) => confidence)),
		damaged: formulas.some(({ damaged }) => damaged),
		...(formulas[0]?.from && { from: formulas[0].from }),
	};
}

function mergeText(inlines: readonly Inline[]): Inline[] {
	const merged: Inline[] = [];
	for (const inline of inlines) {
		const last = merged.at(-1);
		if (inline.type === "text" && last?.type === "text") {
			merged[merged.length - 1] = {
				type: "text",
				value: last.value + inline.value,
			};
		} else if (inline.type !== "text" || inline.value !== "") merged.push(inline);
	}
	return merged;
}
