import { joinedRuns } from "./joinedRuns.ts";
import type { FoundResult } from "./resultRule.ts";

/**
 * "2.51 and 3.25 on CIFAR-10 and ImageNet": gives each of the values that are
 * joined its own of the places, where there are as many; and its own of the
 * baselines, where the sentence says "respectively".
 *
 * @param joined whether a result's value is joined to the value before it
 */
export function pairPlaces(
	results: readonly FoundResult[],
	joined: readonly boolean[],
	respectively: boolean,
): readonly FoundResult[] {
	const runs = joinedRuns(joined);
	return results.map((result, index) => {
		const { found } = result;
		const { first, after } = runs[index]!;
		const own = (list: string) => {
			const items = list.split(/,? and |, /u);
			return items.length === after - first ? items[index - first] : undefined;
		};
		if (after - first < 2) return result;
		const [, metric = "", preposition = "", places = ""] =
			/^(.*?)(?:^| )(on|in|for) ([^ ].*)$/u.exec(found.metric) ?? [];
		const place = own(places);
		const baseline = respectively && found.baseline ? own(found.baseline) : undefined;
		return {
			...result,
			found: {
				...found,
				...(place && { metric: `${metric} ${preposition} ${place}`.trim() }),
				...(baseline && { baseline }),
			},
		};
	});
}
