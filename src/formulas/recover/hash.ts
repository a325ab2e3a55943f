import { fnv1a } from "../../text/fnv1a.ts";

/** FNV-1a of a text, as a 32-bit integer with a sign. */
export const hashText = (text: string): number => fnv1a(text) | 0;

/** One hash of a number and a few hashes, the order of which counts. */
export function hashAll(first: number, a: number, b = 0, c = 0, d = 0, e = 0, f = 0): number {
	let hash = Math.imul(first + 0x9e37, 0x85ebca6b);
	hash = step(hash, a);
	hash = step(hash, b);
	hash = step(hash, c);
	hash = step(hash, d);
	hash = step(hash, e);
	hash = step(hash, f);
	return hash ^ (hash >>> 16);
}

function step(hash: number, value: number): number {
	const mixed = Math.imul(hash ^ value, 0xcc9e2d51);
	return mixed ^ (mixed >>> 15);
}
