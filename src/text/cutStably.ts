import { fnv1a } from "./fnv1a.ts";

/** Parts end where a key says so, once they have so much, or at once where they have four times as much. */
const ONE_IN = 8;

/**
 * Parts a run of things so that a change of one changes few of the parts: where one ends is told by what
 * stands there, not by how much stood before.
 *
 * @param least of its size, before a part may end
 * @param startsAt whether a part may begin at a thing; at any, where it is not told
 */
export function cutStably<Thing>(
	things: readonly Thing[],
	{ keyOf, sizeOf = () => 1, least, startsAt = () => true }: Cutting<Thing>,
): Thing[][] {
	const parts: Thing[][] = [];
	let size = Number.POSITIVE_INFINITY;
	things.forEach((thing, at) => {
		const ends = size >= 4 * least || (size >= least && hashOf(keyOf(thing)) % ONE_IN === 0);
		if (ends && (at === 0 || startsAt(thing, things[at - 1]!))) {
			parts.push([]);
			size = 0;
		}
		parts.at(-1)!.push(thing);
		size += sizeOf(thing);
	});
	return parts;
}

interface Cutting<Thing> {
	readonly keyOf: (thing: Thing) => string;
	readonly sizeOf?: (thing: Thing) => number;
	readonly least: number;
	readonly startsAt?: (thing: Thing, before: Thing) => boolean;
}

/** Of a hash the last bits depend on the last letters alone. */
const hashOf = (text: string) => fnv1a(text) >>> 8;
