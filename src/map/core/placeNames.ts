import { type CountPoints, countPoints } from "./countPoints.ts";
import { before, cross, isCrossed, type Leader } from "./leader.ts";
import { nameLines } from "./nameLines.ts";
import { type Box, nearestIn, overlap, type Place, type Size } from "./place.ts";
import { textWidth } from "./textWidth.ts";

/** A name to be set beside what it names. */
export interface WantedName {
	readonly title: string;
	/** what it names */
	readonly anchor: Place;
	/** of its text */
	readonly size: number;
	/** whether the symbol of what it names stands before it */
	readonly symbol: boolean;
	/** whether it is left out where there is no free room beside its place */
	readonly optional: boolean;
}

export interface PlacedName {
	/** which of the wanted names it is */
	readonly name: number;
	readonly lines: readonly string[];
	readonly box: Box;
	/** how many points it hides, or a few more */
	readonly hidden: number;
	/** a line from the name to what it names, where they do not touch */
	readonly leader: Leader | undefined;
}

export interface Scene {
	readonly window: Size;
	/** what names should not hide */
	readonly points: readonly Place[];
	/** of the points' symbols */
	readonly radius: number;
	/**
	 * whether a name that fits badly stands nonetheless: far from its place, over many points, or with its
	 * line through others
	 */
	readonly all: boolean;
	/** what stands over the window, where no name can be read */
	readonly covered?: readonly Box[] | undefined;
}

/** The height of a line, and the room for a symbol, in sizes of the text. */
export const LINE = 1.2;
export const SYMBOL_ROOM = 1.05;
/** What stays free between names, and at the edges of the window. */
const GAP = 3;
/** A name so far from its place has a line to it. */
const NEAR = 9;
/** A name that may be left out stands no farther from its place, in sizes of its text. */
const BESIDE = 1.2;
/** One that has to fit well stands no farther, in parts of the window, and its line crosses no other. */
const REACH = 0.15;
const DIRECTIONS = 24;
const RINGS = 70;
/** Hiding a point of 200 is as bad as so many pixels of distance; of more, the less. */
const WORTH = 30;
const USUAL = 200;
/** Two lines that cross are as bad as so many pixels. */
const CROSSING = 40;

/** The ways from a place to where its name may stand, the shortest first, in sizes of the text. */
const WAYS = Array.from({ length: RINGS }, (_, step) =>
	Array.from({ length: step === 0 ? 1 : DIRECTIONS }, (_, turn) => {
		const angle = (2 * Math.PI * turn) / DIRECTIONS;
		const ring = 0.7 * step;
		// Names are wider than high.
		return { x: 1.6 * ring * Math.cos(angle), y: ring * Math.sin(angle), ring };
	}),
).flat();

/** How many points a name may hide, and whether its line may run through other names. */
interface Bounds {
	/** so many at least */
	readonly few: number;
	/** of all points */
	readonly share: number;
	readonly crosses: boolean;
}

/** What does not fit strictly is tried more freely. */
const STRICT: Bounds = { few: 2, share: 0.01, crosses: false };
const BOUNDS: readonly Bounds[] = [
	STRICT,
	{ ...STRICT, share: 0.05 },
	{ ...STRICT, share: 1 },
	{ ...STRICT, share: 1, crosses: true },
];
/** So many of them, the first, fit well. */
const FITTING = 2;
/** Of what may be left out. */
const FREE: Bounds = { few: 0, share: 0, crosses: false };

/** How many points a name may hide without hiding many. */
export const fewOf = (points: number) => Math.max(STRICT.few, Math.floor(STRICT.share * points));

/**
 * Places for names, such that no two overlap and none hides many points. Those that are not optional stand
 * as long as there is room in the window.
 *
 * @param names those first that choose first
 */
export function placeNames(names: readonly WantedName[], scene: Scene): PlacedName[] {
	const hiddenBy = countPoints(scene.points, scene.window, scene.radius);
	const placed: PlacedName[] = [];
	names.forEach((wanted, name) => {
		const others = names.filter((other, index) => index !== name && !other.optional);
		const tried = scene.all ? BOUNDS : BOUNDS.slice(0, FITTING);
		for (const bounds of wanted.optional ? [FREE] : tried) {
			const most = Math.max(bounds.few, Math.floor(bounds.share * scene.points.length));
			const { crosses } = bounds;
			const found = bestPlace(wanted, scene, { placed, others, hiddenBy, most, crosses });
			if (!found) continue;
			placed.push({ name, ...found });
			break;
		}
	});
	return placed;
}

interface Surroundings {
	readonly placed: readonly PlacedName[];
	/** names whose places it leaves free for their lines */
	readonly others: readonly WantedName[];
	readonly hiddenBy: CountPoints;
	/** points that it may hide */
	readonly most: number;
	readonly crosses: boolean;
}

function bestPlace(
	{ title, anchor, size, symbol, optional }: WantedName,
	{ window, points, radius, all, covered = [] }: Scene,
	{ placed, others, hiddenBy, most, crosses }: Surroundings,
): Omit<PlacedName, "name"> | undefined {
	const lines = nameLines(title);
	const widest = Math.max(0, ...lines.map(textWidth)) + (symbol ? SYMBOL_ROOM : 0);
	const width = Math.min(widest * size, window.width - 2 * GAP);
	const height = lines.length * LINE * size;
	const worth = (WORTH * USUAL) / Math.max(USUAL, points.length);
	const reach = all ? Number.POSITIVE_INFINITY : REACH * Math.min(window.width, window.height);
	const farthest = optional ? BESIDE * size : reach;
	let best: Omit<PlacedName, "name"> | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const way of WAYS) {
		const ring = way.ring * size;
		if (ring - width > Math.min(least, farthest)) break;
		const box = {
			x: within(anchor.x + way.x * size - width / 2, GAP, window.width - width - GAP),
			y: within(anchor.y + way.y * size - height / 2, GAP, window.height - height - GAP),
			width,
			height,
		};
		const hidden = hiddenBy(box);
		if (hidden > most) continue;
		const from = nearestIn(box, anchor);
		const away = Math.hypot(from.x - anchor.x, from.y - anchor.y);
		if (away > farthest || away >= least) continue;
		let cost = away + worth * hidden;
		if (cost >= least) continue;
		if (placed.some((other) => overlap(box, other.box, GAP))) continue;
		if (covered.some((other) => overlap(box, other))) continue;
		if (!crosses && others.some((other) => overlap(box, pointOf(other.anchor), radius))) continue;
		const leader =
			away > NEAR + radius ? { from, to: before(anchor, from, radius + 1) } : undefined;
		const crossed = placed.filter((other) => cross(leader, other.leader)).length;
		if (crossed && !all) continue;
		if (!crosses && placed.some((other) => isCrossed(box, leader, other))) continue;
		cost += CROSSING * crossed;
		if (cost >= least) continue;
		least = cost;
		best = { lines, box, hidden, leader };
	}
	return best;
}

const pointOf = ({ x, y }: Place): Box => ({ x, y, width: 0, height: 0 });

const within = (value: number, least: number, most: number) =>
	Math.max(least, Math.min(value, most));
