/** A square whose width is below this share of its distance acts as one point in its middle. */
const FAR = 0.7;
/** Points that no square of this depth parts stand together. */
const DEEPEST = 24;

/** Squares within squares, numbered; a square has four places for those within it, 0 where none is. */
interface Tree {
	readonly within: Int32Array;
	/** how many points, and the middle of their x and y */
	readonly count: Float64Array;
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly width: Float64Array;
}

/**
 * What drives all points apart, as `repel` gives it, nearly: points far away act together (Barnes and Hut
 * 1986; van der Maaten 2014), so that ten thousand take seconds.
 *
 * @param size how many points there are
 * @returns a function as `repel`, of ever new places of so many points
 */
export function treeRepulsion(
	size: number,
): (points: Float64Array, repulsion: Float64Array) => number {
	const tree = emptyTree(size);
	const most = tree.count.length;
	const walk = { squares: new Float64Array(NUMBERS * most), after: new Int32Array(most) };
	return (points, repulsion) => {
		const squares = plant(tree, points);
		const total = repelByTree(walk, walkThrough(tree, walk), points, repulsion);
		clear(tree, squares);
		return total;
	};
}

/** Numbers of a square in a walk: x and y of its middle, its points, and the square of how far it is one. */
const NUMBERS = 4;

/** The squares of a tree in the order of a walk that enters each before those within it. */
interface Walk {
	readonly squares: Float64Array;
	/** where a walk goes on that does not enter a square */
	readonly after: Int32Array;
}

/**
 * Writes the walk through a tree: squares that are looked at one after the other lie side by side in memory.
 *
 * @returns how many squares it has
 */
function walkThrough({ within, count, x, y, width }: Tree, { squares, after }: Walk): number {
	let last = 0;
	const enter = (square: number): void => {
		const place = last++;
		const at = NUMBERS * place;
		const reach = width[square]! / FAR;
		squares[at] = x[square]!;
		squares[at + 1] = y[square]!;
		squares[at + 2] = count[square]!;
		squares[at + 3] = reach === 0 ? -1 : reach * reach;
		for (let inner = 4 * square; inner < 4 * square + 4; inner += 1)
			if (within[inner] !== 0) enter(within[inner]!);
		after[place] = last;
	};
	enter(1);
	return last;
}

/**
 * @param last how many squares the walk has
 * @param points x and y of each, one after the other
 * @param repulsion is written
 * @returns the sum of the kernel 1 / (1 + distance^2) over all ordered pairs
 */
function repelByTree(
	{ squares, after }: Walk,
	last: number,
	points: Float64Array,
	repulsion: Float64Array,
): number {
	let total = 0;
	for (let a = 0; a < points.length; a += 2) {
		const ax = points[a]!;
		const ay = points[a + 1]!;
		let fx = 0;
		let fy = 0;
		let place = 0;
		while (place < last) {
			const at = NUMBERS * place;
			const x = ax - squares[at]!;
			const y = ay - squares[at + 1]!;
			const away = x * x + y * y;
			if (squares[at + 3]! < away) {
				const near = 1 / (1 + away);
				// A point is no neighbour of its own; it adds no force, as it is not away from itself.
				const share = squares[at + 2]! * near;
				total += share;
				fx += share * near * x;
				fy += share * near * y;
				place = after[place]!;
			} else place += 1;
		}
		repulsion[a] = fx;
		repulsion[a + 1] = fy;
	}
	return total - points.length / 2 || 1;
}

/** Room for the squares around so many points, of which each may need one for each depth. */
function emptyTree(size: number): Tree {
	const most = size * DEEPEST + 2;
	return {
		within: new Int32Array(4 * most),
		count: new Float64Array(most),
		x: new Float64Array(most),
		y: new Float64Array(most),
		width: new Float64Array(most),
	};
}

/** Takes the squares out that are there. */
function clear({ within, ...squares }: Tree, last: number): void {
	within.fill(0, 0, 4 * (last + 1));
	for (const values of Object.values(squares)) values.fill(0, 0, last + 1);
}

/**
 * Puts the squares around all points into an empty tree; the first is number 1. One with a single place has
 * no width.
 *
 * @returns the number of the last
 */
function plant(tree: Tree, points: Float64Array): number {
	let reach = 1e-9;
	for (const value of points) reach = Math.max(reach, Math.abs(value));
	let squares = 1;
	for (let point = 0; point < points.length; point += 2) {
		const [x, y] = [points[point]!, points[point + 1]!];
		let [square, half, centreX, centreY] = [1, reach, 0, 0];
		for (let depth = 0; ; depth += 1) {
			const count = tree.count[square]!;
			const [sumX, sumY] = [tree.x[square]!, tree.y[square]!];
			tree.count[square] = count + 1;
			tree.x[square] = sumX + x;
			tree.y[square] = sumY + y;
			if (count === 0 || depth === DEEPEST) break;
			if (tree.width[square] === 0) {
				// It was one place: what stood there moves a square further in.
				const [oldX, oldY] = [sumX / count, sumY / count];
				if (oldX === x && oldY === y) break;
				tree.width[square] = 2 * half;
				const next = ++squares;
				tree.within[4 * square + quarter(oldX, oldY, centreX, centreY)] = next;
				tree.count[next] = count;
				tree.x[next] = sumX;
				tree.y[next] = sumY;
			}
			const place = quarter(x, y, centreX, centreY);
			half /= 2;
			centreX += place & 1 ? half : -half;
			centreY += place & 2 ? half : -half;
			const at = 4 * square + place;
			if (tree.within[at] === 0) tree.within[at] = ++squares;
			square = tree.within[at]!;
		}
	}
	// Until here sums.
	for (let square = 1; square <= squares; square += 1) {
		tree.x[square]! /= tree.count[square]!;
		tree.y[square]! /= tree.count[square]!;
	}
	return squares;
}

const quarter = (x: number, y: number, centreX: number, centreY: number) =>
	Number(x >= centreX) + 2 * Number(y >= centreY);
