import type { EnrichedOutcome } from "./enrichPaper.ts";
import { addScores, noScore, type RecoveryScore } from "./originals/scoreRecovery.ts";

/** What a run found, in numbers and lists, for a person and for machines. */
export interface Summary {
	readonly papers: number;
	/** papers of which at least one record was accepted */
	readonly matched: number;
	/** papers that got each key */
	readonly got: Readonly<Record<string, number>>;
	/** papers that got each key, by who told it */
	readonly bySource: Readonly<Record<string, Readonly<Record<string, number>>>>;
	readonly formulas: {
		/** formulas that now read as their authors wrote them */
		readonly restored: readonly {
			readonly slug: string;
			readonly listed: string;
			readonly shown?: string;
			readonly tex: string;
		}[];
		readonly left: readonly {
			readonly slug: string;
			readonly listed: string;
			readonly tex: string;
			readonly why: string;
		}[];
		/** what rules alone make of the formulas that an original has */
		readonly recovery: RecoveryScore;
	};
	/** papers of which a person holds a key that a record tells otherwise */
	readonly kept: readonly { readonly slug: string; readonly keys: readonly string[] }[];
	readonly open: readonly {
		readonly slug: string;
		readonly title: string;
		readonly records: readonly {
			readonly source: string;
			readonly url?: string;
			readonly score: number;
			readonly against: readonly string[];
		}[];
		readonly conflicts: readonly string[];
	}[];
}

/** Sums up the outcomes of a run, those of each list by slug. */
export function summarise(outcomes: readonly EnrichedOutcome[]): Summary {
	const sorted = outcomes.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
	const got: Record<string, number> = {};
	const bySource = new Map<string, Record<string, number>>();
	for (const { tellers, decisions } of sorted) {
		const ids = Object.keys(decisions.ids ?? {});
		for (const key of [...tellers.keys(), ...ids.map((id) => `ids.${id}`)])
			got[key] = (got[key] ?? 0) + 1;
		for (const [key, records] of tellers)
			for (const source of new Set(records.map((record) => record.source))) {
				const own = bySource.get(source) ?? {};
				own[key] = (own[key] ?? 0) + 1;
				bySource.set(source, own);
			}
	}
	return {
		papers: sorted.length,
		matched: sorted.filter(({ accepted }) => accepted.length > 0).length,
		got: byName(got),
		bySource: byName(
			Object.fromEntries([...bySource].map(([source, counts]) => [source, byName(counts)])),
		),
		formulas: {
			restored: sorted.flatMap(({ slug, formulas }) =>
				(formulas?.restored ?? []).map(({ listed, shown, tex }) => ({
					...{ slug, listed },
					...(shown !== undefined && { shown }),
					tex,
				})),
			),
			left: sorted.flatMap(({ slug, formulas }) =>
				(formulas?.left ?? []).map(({ listed, tex, why }) => ({ slug, listed, tex, why })),
			),
			recovery: sorted.map(({ score }) => score).reduce(addScores, noScore),
		},
		kept: sorted.flatMap(({ slug, kept }) => (kept.length > 0 ? [{ slug, keys: kept }] : [])),
		open: sorted.flatMap(({ slug, title, open, conflicts }) =>
			open.length + conflicts.length === 0
				? []
				: [
						{
							slug,
							title,
							records: open.map(({ record, judgement: { score, against } }) => ({
								source: record.source,
								...(record.url && { url: record.url }),
								score,
								against,
							})),
							conflicts: conflicts.map(({ told }) => told),
						},
					],
		),
	};
}

const byName = <T>(counts: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
	Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
