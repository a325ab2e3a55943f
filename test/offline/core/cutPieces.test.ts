import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { cutPieces } from "../../../src/offline/core/cutPieces.ts";

const text = Array.from({ length: 40_000 }, (_, at) => `${(at * 7919) % 40_009}`).join(" ");
const bytes = (text: string) => new TextEncoder().encode(text);
const names = (text: string) =>
	cutPieces(bytes(text)).map((piece) => createHash("sha256").update(piece).digest("hex"));

it("gives all bytes of a file, in pieces of a few kilobytes", () => {
	const pieces = cutPieces(bytes(text));
	expect(Buffer.concat(pieces).toString()).toBe(text);
	for (const { length } of pieces.slice(0, -1)) {
		expect(length).toBeGreaterThanOrEqual(1024);
		expect(length).toBeLessThanOrEqual(4 * 4096);
	}
	expect(cutPieces(new Uint8Array())).toEqual([]);
});

it("leaves the pieces around an edit as they are", () => {
	const known = new Set(names(text));
	fc.assert(
		fc.property(fc.nat(text.length), fc.string({ maxLength: 40 }), (at, more) => {
			const edited = names(text.slice(0, at) + more + text.slice(at));
			expect(edited.filter((name) => !known.has(name)).length).toBeLessThanOrEqual(4);
		}),
		{ seed: 5, numRuns: 20 },
	);
});
