import type { Decisions } from "../../survey/curation/write/change.ts";
import type { Finding } from "../../survey/finding.ts";
import type { EnrichedPaper, RepairedText } from "../../survey/model.ts";
import { formulasIn } from "../../survey/text/inlines.ts";
import { occurrences } from "./occurrences.ts";
import { surrounding } from "./surrounding.ts";

/** A formula of a paper as it is shown, or as it might be. */
export interface DeskFormula {
	readonly field: "title" | "abstract";
	readonly tex: string;
	/** the stretch as listed */
	readonly raw: string;
	readonly confidence: number;
	readonly damaged: boolean;
	/** in the order of the page; none where the stretch stays as listed */
	readonly nth: number | undefined;
	/** how often the stretch stands in title and abstract */
	readonly count: number;
	/** words around it that stand nowhere else in its text */
	readonly around: string;
	/** the line around it, to be read */
	readonly context: string;
	/** which of the decided formulas it is */
	readonly decided: number | undefined;
}

/** The formulas of a paper in the order of its page, then those that stay as listed, the surest first. */
export function deskFormulas(
	{ title, abstract }: Pick<EnrichedPaper, "title" | "abstract">,
	decisions: Decisions,
	findings: readonly Finding[],
): DeskFormula[] {
	const texts = { title, abstract };
	const count = (raw: string) =>
		occurrences(title.listed, raw).length + occurrences(abstract.listed, raw).length;
	const shown = (["title", "abstract"] as const).flatMap((field) =>
		placed(texts[field]).map(({ formula: { tex, raw, confidence, damaged }, start, end }) => ({
			...{ field, tex, raw, confidence, damaged, count: count(raw) },
			around: surrounding(texts[field].listed, start, end),
			context: contextOf(texts[field].listed, start, end),
			decided: decidedAt(decisions, texts[field].listed, raw, start, end),
		})),
	);
	const doubtful = findings.flatMap(({ formula }): DeskFormula[] => {
		if (!formula) return [];
		const field = occurrences(abstract.listed, formula.raw).length > 0 ? "abstract" : "title";
		const [start = 0] = occurrences(texts[field].listed, formula.raw);
		const around = surrounding(texts[field].listed, start, start + formula.raw.length);
		return [
			{
				...{ ...formula, field, around, damaged: false, count: count(formula.raw) },
				context: contextOf(texts[field].listed, start, start + formula.raw.length),
				...{ nth: undefined, decided: undefined },
			},
		];
	});
	return [
		...shown.map((formula, nth) => ({ ...formula, nth })),
		...doubtful.toSorted((a, b) => b.confidence - a.confidence),
	];
}

/** So much is told on each side of a formula, in signs. */
const AROUND = 40;

/** A stretch of a text with what stands around it, in whole words. */
function contextOf(text: string, start: number, end: number): string {
	const before = text.slice(Math.max(0, start - AROUND), start);
	const after = text.slice(end, end + AROUND);
	const [from, to] = [
		start > AROUND ? before.replace(/^\S*\s/u, "… ") : before,
		end + AROUND < text.length ? after.replace(/\s\S*$/u, " …") : after,
	];
	return (from + text.slice(start, end) + to).replace(/\s+/gu, " ");
}

/** The formulas of a text with their places as listed. */
function placed({ listed, inlines, edits }: RepairedText) {
	const left = [...edits];
	let from = 0;
	return formulasIn(inlines).map((formula) => {
		const at = left.findIndex(({ before }) => before === formula.raw);
		const [edit] = at === -1 ? [] : left.splice(0, at + 1).slice(-1);
		const start = edit?.start ?? Math.max(listed.indexOf(formula.raw, from), 0);
		from = edit?.end ?? start + formula.raw.length;
		return { formula, start, end: from };
	});
}

/** Which decided formula is the one at a place. */
function decidedAt(
	{ formulas = [] }: Decisions,
	text: string,
	raw: string,
	start: number,
	end: number,
): number | undefined {
	const at = formulas.findIndex(
		({ listed, where }) =>
			listed === raw &&
			(where === undefined ||
				where.some((phrase) =>
					occurrences(text, phrase).some((from) => from <= start && end <= from + phrase.length),
				)),
	);
	return at === -1 ? undefined : at;
}
