/** About so many bytes to a piece; at least a quarter of it, at most four times as much. */
const USUAL = 4096;

/** A number for each byte, as different as can be: Mulberry32. */
const GEAR = (() => {
	let state = 1;
	return Uint32Array.from({ length: 256 }, () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return (mixed ^ (mixed >>> 14)) >>> 0;
	});
})();

/**
 * Cuts a file where its own bytes tell (a rolling hash of the last 32), so that an edit changes the piece in
 * which it is, and no other: the ends of the others stay.
 */
export function cutPieces(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	let start = 0;
	let hash = 0;
	for (let at = 0; at < bytes.length; at++) {
		hash = ((hash << 1) + GEAR[bytes[at]!]!) >>> 0;
		const size = at + 1 - start;
		const ends = size >= USUAL / 4 && (hash >>> 8) % USUAL === 0;
		if (!ends && size < 4 * USUAL && at + 1 < bytes.length) continue;
		pieces.push(bytes.subarray(start, at + 1));
		start = at + 1;
		hash = 0;
	}
	return pieces;
}
