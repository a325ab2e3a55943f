import type { FoundClaim } from "./rule.ts";

/**
 * "2.51 and 3.25 on CIFAR-10 and ImageNet": gives each of the values that are
 * joined its own of the places, where there are as many.
 *
 * @param joined whether a claim's value is joined to the value before it
 */
export function pairPlaces(
	claims: readonly FoundClaim[],
	joined: readonly boolean[],
): readonly FoundClaim[] {
	return claims.map((claim, index) => {
		let first = index;
		while (joined[first]) first -= 1;
		let after = index + 1;
		while (joined[after]) after += 1;
		const [, metric = "", preposition = "", list = ""] =
			/^(.*?)(?:^| )(on|in|for) ([^ ].*)$/u.exec(claim.found.metric) ?? [];
		const places = list.split(/,? and |, /u);
		const place = places[index - first];
		if (after - first < 2 || places.length !== after - first || !place) return claim;
		return {
			...claim,
			found: { ...claim.found, metric: `${metric} ${preposition} ${place}`.trim() },
		};
	});
}
