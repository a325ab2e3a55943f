import type { LabelledPaper } from "./readLabelled.ts";

/** How often a theme was given rightly, wrongly, and not given where it belongs. */
export interface Counts {
	right: number;
	wrong: number;
	missed: number;
}

/** What is wrong with the filing of one paper. */
export interface Verdict {
	readonly right: readonly string[];
	readonly wrong: readonly string[];
	readonly missed: readonly string[];
}

/**
 * Judges the themes given to a paper. Optional themes are neither rewarded nor
 * penalised; of a paper that no theme fits, neither are those listed for it.
 */
export function judge(
	paper: Pick<LabelledPaper, "themes" | "optionalThemes" | "noneFit">,
	given: readonly string[],
): Verdict {
	const due = paper.noneFit ? [] : paper.themes;
	const neutral = new Set([...paper.optionalThemes, ...paper.themes]);
	return {
		right: given.filter((theme) => due.includes(theme)),
		wrong: given.filter((theme) => !neutral.has(theme)),
		missed: due.filter((theme) => !given.includes(theme)),
	};
}

/** Counts verdicts by theme. */
export function countByTheme(verdicts: readonly Verdict[]): Map<string, Counts> {
	const counts = new Map<string, Counts>();
	for (const verdict of verdicts) {
		for (const kind of ["right", "wrong", "missed"] as const) {
			for (const theme of verdict[kind]) {
				const known = counts.get(theme) ?? { right: 0, wrong: 0, missed: 0 };
				known[kind] += 1;
				counts.set(theme, known);
			}
		}
	}
	return counts;
}

export function sumOf(counts: Iterable<Counts>): Counts {
	const sum = { right: 0, wrong: 0, missed: 0 };
	for (const { right, wrong, missed } of counts) {
		sum.right += right;
		sum.wrong += wrong;
		sum.missed += missed;
	}
	return sum;
}

/** 1 where nothing was given. */
export const precisionOf = ({ right, wrong }: Counts) =>
	right + wrong === 0 ? 1 : right / (right + wrong);
/** 1 where nothing was due. */
export const recallOf = ({ right, missed }: Counts) =>
	right + missed === 0 ? 1 : right / (right + missed);
export const f1Of = ({ right, wrong, missed }: Counts) =>
	right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
