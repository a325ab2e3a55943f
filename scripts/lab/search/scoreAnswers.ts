/** A query, and the titles of the papers that answer it. */
export interface JudgedQuery {
	readonly q: string;
	readonly kind: string;
	readonly relevant: readonly string[];
}

/** Means over queries. */
export interface Scores {
	queries: number;
	/** normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002) */
	ndcg: number;
	/** how often the first, or one of the first three, answers */
	first: number;
	firstThree: number;
	/** how often nothing is found */
	none: number;
}

const DEPTH = 10;

/**
 * @param answers the titles that were found for each query, best first
 * @returns the scores by kind of query, and of all
 */
export function scoreAnswers(
	queries: readonly JudgedQuery[],
	answers: readonly (readonly string[])[],
): Map<string, Scores> {
	const kinds = new Map<string, Scores>();
	queries.forEach(({ kind, relevant }, at) => {
		const wanted = new Set(relevant.map(bare));
		const found = (answers[at] ?? []).slice(0, DEPTH).map((title) => wanted.has(bare(title)));
		const ideal = Array.from({ length: Math.min(DEPTH, wanted.size) }, () => true);
		for (const name of [kind, "all"]) {
			const scores = kinds.get(name) ?? { queries: 0, ndcg: 0, first: 0, firstThree: 0, none: 0 };
			kinds.set(name, scores);
			scores.queries += 1;
			scores.ndcg += gain(found) / gain(ideal);
			scores.first += Number(found[0] ?? false);
			scores.firstThree += Number(found.slice(0, 3).includes(true));
			scores.none += Number(found.length === 0);
		}
	});
	for (const scores of kinds.values())
		for (const measure of ["ndcg", "first", "firstThree", "none"] as const)
			scores[measure] /= scores.queries;
	const all = kinds.get("all");
	kinds.delete("all");
	if (all) kinds.set("all", all);
	return kinds;
}

function gain(found: readonly boolean[]): number {
	return found.reduce((sum, hit, rank) => sum + (hit ? 1 / Math.log2(rank + 2) : 0), 0);
}

/** A title without what listings write differently. */
function bare(title: string): string {
	return title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
