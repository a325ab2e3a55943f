import { type Box, meets, type Place } from "./place.ts";

/** A line from a name to what it names. */
export interface Leader {
	readonly from: Place;
	readonly to: Place;
}

/** A name that stands, with its line if it has one. */
interface Named {
	readonly box: Box;
	readonly leader: Leader | undefined;
}

/** A place on the way to an anchor, a little before it. */
export function before(anchor: Place, from: Place, distance: number): Place {
	const away = Math.hypot(from.x - anchor.x, from.y - anchor.y);
	const share = away === 0 ? 0 : distance / away;
	return {
		x: anchor.x + share * (from.x - anchor.x),
		y: anchor.y + share * (from.y - anchor.y),
	};
}

/** Whether a name stands on the line of another, or its own line runs through the other. */
export function isCrossed(box: Box, leader: Leader | undefined, other: Named): boolean {
	return (
		(other.leader !== undefined && meets(other.leader.from, other.leader.to, box)) ||
		(leader !== undefined && meets(leader.from, leader.to, other.box))
	);
}

export function cross(one: Leader | undefined, other: Leader | undefined): boolean {
	if (!one || !other) return false;
	const side = ({ from, to }: Leader, { x, y }: Place) =>
		Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
	return (
		side(one, other.from) !== side(one, other.to) && side(other, one.from) !== side(other, one.to)
	);
}
