import { type Scale, scale as shipped } from "../../../src/survey/classify/scale.ts";
import { createScoring, FITS } from "../../../src/survey/classify/scoreThemes.ts";
import type { Theme } from "../../../src/survey/theme.ts";
import { type Groups, groupsOf } from "./groupsOf.ts";
import type { LabelledPaper } from "./readLabelled.ts";
import { countByTheme, f1Of, judge, precisionOf, recallOf, sumOf } from "./scoreFilings.ts";
import { createSupport } from "./termSupport.ts";

/** The scales among which a fold chooses. */
const scales: readonly Scale[] = [1.5, 2, 3].flatMap((title) =>
	[1, 1.5, 2].flatMap((contribution) =>
		[0.5, 0.7].flatMap((repeated) =>
			[1.2, 1.7, 2.2].map((enough) => ({ ...shipped, title, contribution, repeated, enough })),
		),
	),
);

/**
 * The figures with whole groups of papers held out. Each group is filed by the
 * terms that the other papers know (a term that only the group's papers support
 * is removed) and by the scale that files the other papers best.
 *
 * @param outside papers that are never held out, whose terms are known as well
 */
export function heldOutFigures(
	themes: readonly Theme[],
	papers: readonly LabelledPaper[],
	outside: readonly LabelledPaper[] = [],
): string {
	const support = createSupport(themes, papers);
	const widely = createSupport(themes, [...papers, ...outside]);
	const lines = groupsOf(papers).map(({ name, groups }) => {
		const byTerms = judgeGroups(groups, (held) => ({
			themes: support.without(held),
			scale: shipped,
		}));
		const byBoth = judgeGroups(groups, (held) => ({
			themes: support.without(held),
			scale: bestScale(
				themes,
				papers.filter((paper) => !held.has(paper)),
			),
		}));
		const known = judgeGroups(groups, (held) => ({
			themes: widely.without(held),
			scale: shipped,
		}));
		return `  ${name.padEnd(44)} ${byTerms}   ${byBoth}${outside.length > 0 ? `   ${known}` : ""}`;
	});
	const counts = [...support.counts.values()];
	const heard = counts.filter((count) => count > 0);
	return [
		`Terms: ${counts.length}; ${heard.length} stand in a paper of their theme, ` +
			`${heard.filter((count) => count === 1).length} of them in one alone.`,
		`Held out, F1 (precision, recall):${" ".repeat(14)}terms                  terms and ` +
			`scale${outside.length > 0 ? "        terms, all fields known" : ""}`,
		...lines,
	].join("\n");
}

function judgeGroups(
	groups: Groups["groups"],
	prepare: (held: ReadonlySet<LabelledPaper>) => { themes: readonly Theme[]; scale: Scale },
): string {
	const verdicts = groups.flatMap((group) => {
		const { themes, scale } = prepare(new Set(group));
		return verdictsOf(themes, scale, group);
	});
	const sum = sumOf(countByTheme(verdicts).values());
	return `${f1Of(sum).toFixed(3)} (${precisionOf(sum).toFixed(3)}, ${recallOf(sum).toFixed(3)})`;
}

function verdictsOf(themes: readonly Theme[], scale: Scale, papers: readonly LabelledPaper[]) {
	const scoreThemes = createScoring(themes, scale);
	return papers.map((paper) => {
		const scores = scoreThemes(paper.title, paper.abstract);
		return judge(
			paper,
			scores.filter(({ score }) => score >= FITS).map(({ theme }) => theme),
		);
	});
}

const known = new Map<Scale, Map<LabelledPaper, ReturnType<typeof judge>>>();

/** The scale with the best F1 on these papers; the first of equals. */
function bestScale(themes: readonly Theme[], papers: readonly LabelledPaper[]): Scale {
	const f1 = (scale: Scale) => {
		const cache = known.get(scale) ?? new Map<LabelledPaper, ReturnType<typeof judge>>();
		known.set(scale, cache);
		const unseen = papers.filter((paper) => !cache.has(paper));
		for (const [index, verdict] of verdictsOf(themes, scale, unseen).entries()) {
			const paper = unseen[index];
			if (paper) cache.set(paper, verdict);
		}
		const verdicts = papers.flatMap((paper) => cache.get(paper) ?? []);
		return f1Of(sumOf(countByTheme(verdicts).values()));
	};
	return (
		scales.map((scale) => ({ scale, f1: f1(scale) })).toSorted((a, b) => b.f1 - a.f1)[0]?.scale ??
		shipped
	);
}
