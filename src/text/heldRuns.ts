/** A stretch of a line of text, and how it holds on to what stands around it. */
export interface HeldRun {
	readonly text: string;
	/** `together`: no line ends within; `on`: none ends before it, after the hyphen of its own word */
	readonly holds?: "together" | "on";
}

/** What is named with a number: “Figure 1”, with the brackets around it. */
const NAMED =
	"[([]?(?<![\\p{L}\\p{N}])(?:Figures?|Figs?\\.|Tables?|Sections?|Sect?\\.|Chapters?|Parts?|Appendix|" +
	"Algorithms?|Equations?|Eqs?\\.|Theorems?|Lemmas?|Propositions?|Corollary|Definitions?|Assumptions?|" +
	"pp?\\.|No\\.) [(]?\\d[\\d.–-]*[a-z]?(?![\\p{L}\\p{N}])[)\\]]*";

/** “Abel et al. (2023)”, of which the name may stand on the line before. */
const OTHERS = "(?<![\\p{L}\\p{N}])et al\\.(?:,? [([]?\\d{4}[a-z]?[)\\]]?)?";

/** A number and its unit. */
const AMOUNT =
	"(?<![\\p{L}\\p{N}])\\d[\\d.,]* (?:%|×|°C|[kMGT]i?B|bits?|bytes?|[nµm]?s|min|h|[kMGT]?Hz|px|[nµmck]?m|" +
	"[km]?g|k?W|kWh|[mk]?V|dB|fps|FPS|GPUs?|percent|points?|thousand|million|billion|trillion)" +
	"(?![\\p{L}\\p{N}])";

const TOGETHER = [NAMED, OTHERS, AMOUNT].join("|");
/** The rest of a word after a hyphen. */
const REST = "(?<=[\\p{L}\\p{N})\\]’][-‐])[\\p{L}\\p{N}]+";

const RULES = {
	text: new RegExp(`(?<together>${TOGETHER})`, "gu"),
	title: new RegExp(`(?<together>${TOGETHER})|(?<on>${REST})`, "gu"),
};

/**
 * Where lines of a text should not end: within “(Figure 1)”, “et al. (2023)” or a number with its unit, and
 * in titles and references after a hyphen.
 *
 * @returns stretches that make up the text; one that holds to nothing where there is nothing to hold
 */
export function heldRuns(text: string, kind: "text" | "title"): readonly HeldRun[] {
	const runs: HeldRun[] = [];
	let end = 0;
	for (const { 0: found, index, groups } of text.matchAll(RULES[kind])) {
		if (index > end) runs.push({ text: text.slice(end, index) });
		runs.push({ text: found, holds: groups?.together === undefined ? "on" : "together" });
		end = index + found.length;
	}
	if (end < text.length || runs.length === 0) runs.push({ text: text.slice(end) });
	return runs;
}

/** The class of a run's element: see `base.css`. */
export const heldClass = { together: "nobr", on: "on" } as const;
