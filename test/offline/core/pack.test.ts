import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentType } from "../../../src/offline/core/contentTypes.ts";
import { pack, unpack } from "../../../src/offline/core/pack.ts";
import { anyString } from "../../support/hostile.ts";

describe("a pack", () => {
	it("gives back its files, whatever their names and bytes", () => {
		const file = fc.record({
			path: anyString(),
			bytes: fc.uint8Array().map((bytes) => new Uint8Array(bytes)),
		});
		fc.assert(
			fc.property(fc.array(file), (files) => void expect(unpack(pack(files))).toEqual(files)),
			{ seed: 1 },
		);
	});

	it.each([
		["cut short", (packed: Uint8Array<ArrayBuffer>) => packed.slice(0, -1)],
		["too long", (packed: Uint8Array<ArrayBuffer>) => new Uint8Array([...packed, 0])],
		["without a head", (packed: Uint8Array<ArrayBuffer>) => packed.slice(3)],
		["empty", () => new Uint8Array()],
	])("says so when it is %s", (_, spoil) => {
		const packed = pack([{ path: "a", bytes: new Uint8Array(10) }]);
		expect(() => unpack(spoil(packed))).toThrow();
	});
});

describe("the media type of a file", () => {
	it.each([
		["papers/a/index.html", "text/html; charset=utf-8"],
		["search/pagefind/pagefind.js", "text/javascript; charset=utf-8"],
		["fonts/a.b.woff2", "font/woff2"],
		["a.css", "text/css; charset=utf-8"],
		["survey.json", "application/json"],
		["figure.svg", "image/svg+xml"],
		["wasm.en.pagefind", "application/octet-stream"],
		["a.constructor", "application/octet-stream"],
		["no-ending", "application/octet-stream"],
		["", "application/octet-stream"],
	])("of “%s” is %s", (path, type) => {
		expect(contentType(path)).toBe(type);
	});
});
