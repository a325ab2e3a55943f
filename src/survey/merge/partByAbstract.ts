import type { Note } from "../finding.ts";
import type { Paper } from "../model.ts";

/** Papers that have an abstract, and those that only stand in the lists. */
export interface PartedPapers {
	readonly shown: readonly Paper[];
	readonly withoutAbstract: readonly Paper[];
}

/** Parts papers by whether any listing has their abstract; each of those without is noted. */
export function partByAbstract(
	papers: readonly Paper[],
	showWithoutAbstract: boolean,
	note: Note,
): PartedPapers {
	const without = papers.filter(({ abstract }) => abstract === "");
	for (const { slug, title, appearances } of without) {
		const { file, line } = appearances[0]!;
		note({
			kind: "no-abstract",
			...(showWithoutAbstract && { slug }),
			file,
			line,
			detail: title,
		});
	}
	return showWithoutAbstract
		? { shown: papers, withoutAbstract: [] }
		: { shown: papers.filter(({ abstract }) => abstract !== ""), withoutAbstract: without };
}
