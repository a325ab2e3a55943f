import type { DevAbstract } from "./devFile.ts";
import { atomsOf, type Prediction } from "./scorePredictions.ts";

const fonts = new Set(
	(
		"mathbb mathbf mathcal text mathrm mathsf mathtt mathit mathfrak mathscr boldsymbol bm " +
		"textbf textit textrm texttt textsf operatorname pmb emph bf rm"
	).split(" "),
);

/**
 * Whether a reader of the formula reads what the author wrote: it overlaps formulas of the original, has
 * exactly their commands and scripts, takes in no prose, and no more than fonts were lost unnoticed.
 */
export function isRight(
	abstract: DevAbstract,
	formula: Prediction & { readonly damaged: boolean },
): boolean {
	const { mangled: text, spans } = abstract;
	const inside = (at: number): boolean => at >= formula.start && at < formula.end;
	const touched = spans.filter(
		(s) => s.kind !== "prose" && s.start < formula.end && formula.start < s.end,
	);
	if (touched.length === 0) return false;
	if (
		!formula.damaged &&
		touched.some(({ dropped }) => dropped.some((command) => !fonts.has(command.slice(1))))
	)
		return false;
	const atoms = atomsOf(text, formula);
	const commands = touched.flatMap((s) =>
		s.cmd_pos.filter(([start]) => inside(start)).map(([a, b]) => `${a} ${b}`),
	);
	const scripts = touched.flatMap((s) => s.script_pos.filter(inside));
	if (commands.length !== atoms.commands.size || !commands.every((c) => atoms.commands.has(c)))
		return false;
	if (scripts.length !== atoms.scripts.size || !scripts.every((s) => atoms.scripts.has(s)))
		return false;
	return [...text.slice(formula.start, formula.end).matchAll(/[A-Za-z]{2,}/g)].every(
		({ index }) => {
			const at = formula.start + index;
			return (
				touched.some((s) => s.start <= at && at < s.end) ||
				/[_^]/.test(text[formula.start] ?? "") ||
				/[_^]/.test(text.slice(at).match(/^[A-Za-z]+(.)/)?.[1] ?? "")
			);
		},
	);
}
