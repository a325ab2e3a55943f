import type { Change, Decisions } from "../../survey/curation/write/change.ts";
import type { DeskFormula } from "./deskFormulas.ts";
import type { DeskPaper, DeskResult } from "./deskPaper.ts";

/** Decisions about a paper, each made of those that there are; none says what it said before. */

type Paper = Pick<DeskPaper, "slug" | "decisions">;
type Curated<Key extends keyof Decisions> = NonNullable<Decisions[Key]>;
type Item<Key extends "formulas" | "text" | "results"> = Curated<Key>[number];

/** Gives a formula its TeX, everywhere in the paper or only at its place. */
export function correctFormula(
	{ slug, decisions: { formulas = [] } }: Paper,
	{ raw, around, decided }: Pick<DeskFormula, "raw" | "around" | "decided">,
	{ tex, onlyHere, damaged }: { tex: string; onlyHere: boolean; damaged: boolean },
): Change {
	const before = decided === undefined ? undefined : formulas[decided];
	const where = before?.where ?? (onlyHere ? [around] : undefined);
	const item: Item<"formulas"> = {
		...{ listed: raw, tex },
		...(damaged && { damaged }),
		...(where && { where }),
	};
	return { slug, key: "formulas", value: put(formulas, decided, item) };
}

/** Has what was taken for a formula stay as it is listed. */
export function rejectFormula(
	{ slug, decisions: { formulas = [], text = [] } }: Paper,
	{ raw, around, decided }: Pick<DeskFormula, "raw" | "around" | "decided">,
	onlyHere: boolean,
): readonly Change[] {
	const isHere = onlyHere && decided === undefined;
	const place = isHere ? [around] : formulas[decided ?? -1]?.where;
	const item: Item<"text"> = { listed: raw, shown: raw, ...(place && { where: place }) };
	return [
		...(decided === undefined
			? []
			: [{ slug, key: "formulas" as const, value: without(formulas, decided) }]),
		{ slug, key: "text", value: [...text, item] },
	];
}

/** Puts a correction of a stretch in the place of another, or behind the last. */
export function correctStretch(
	{ slug, decisions: { text = [] } }: Paper,
	at: number | undefined,
	item: Item<"text"> | undefined,
): Change {
	return { slug, key: "text", value: item ? put(text, at, item) : without(text, at ?? -1) };
}

/** Says what is right about a result, or that it is none. */
export function mendResult(
	{ slug, decisions: { results = [] } }: Paper,
	result: Pick<DeskResult, "place" | "quote">,
	right: Omit<Item<"results">, "quote">,
): Change {
	const at = resultAt(results, result);
	const before = at === undefined ? undefined : results[at];
	const item: Item<"results"> = right.drop
		? { quote: before?.quote ?? result.place, drop: true }
		: { ...(before ?? { quote: result.place }), ...right };
	return { slug, key: "results", value: put(results, at, item) };
}

/**
 * Says that a result is as it is read, so that nobody looks at it again: of what is missing that it is not
 * said, else what was measured.
 */
export function acceptResult(paper: Paper, result: DeskResult): Change {
	const { metric, baseline } = result;
	return mendResult(paper, result, {
		...((metric === undefined || baseline !== undefined) && { metric: metric ?? null }),
		...(baseline === undefined && { baseline: null }),
	});
}

/** Forgets a decision of a list. */
export function forgetItem(
	{ slug, decisions }: Paper,
	key: "formulas" | "text" | "results",
	at: number,
): Change {
	return { slug, key, value: without<unknown>(decisions[key] ?? [], at) } as Change;
}

/** Gives a macro of the authors a meaning, or none. */
export function defineMacro(
	{ slug, decisions: { macros = {} } }: Paper,
	name: string,
	shown: string,
): Change {
	const { [name]: _, ...others } = macros;
	const value = shown === "" ? others : { ...macros, [name]: shown };
	return { slug, key: "macros", value: Object.keys(value).length > 0 ? value : undefined };
}

/** Which decision is about a result. */
export function resultAt(
	results: Curated<"results">,
	{ place, quote }: Pick<DeskResult, "place" | "quote">,
): number | undefined {
	const at = results.findIndex(
		(decision) => decision.quote.includes(place) || place.includes(decision.quote),
	);
	return at !== -1 && (quote.includes(results[at]!.quote) || results[at]!.quote === place)
		? at
		: undefined;
}

function put<T>(items: readonly T[], at: number | undefined, item: T): T[] {
	return at === undefined ? [...items, item] : items.toSpliced(at, 1, item);
}

/** None where nothing is left: an empty list would be no decision. */
function without<T>(items: readonly T[], at: number): T[] | undefined {
	const rest = items.filter((_, index) => index !== at);
	return rest.length > 0 ? rest : undefined;
}
