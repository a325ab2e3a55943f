import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { keptResults, openResults } from "../../src/cache/keptResults.ts";
import { resultKey } from "../../src/cache/resultKey.ts";

const work = mkdtempSync(path.join(tmpdir(), "abstrata kept "));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Asks for the results of keys as one build, and tells which had to be made. */
function build(file: string, keys: readonly string[]): string[] {
	const made: string[] = [];
	const kept = keptResults(file);
	for (const key of keys) {
		const result = kept.result(key, () => {
			made.push(key);
			return { text: key, bytes: new TextEncoder().encode(key), counts: new Map([[key, 1]]) };
		});
		expect(result.text).toBe(key);
		expect(new TextDecoder().decode(result.bytes)).toBe(key);
		expect([...result.counts]).toEqual([[key, 1]]);
	}
	kept.close();
	return made;
}

describe("results kept in one file", () => {
	it("are made once, and those that a build has no use for are gone after it", () => {
		const file = path.join(work, "once", "kept");
		expect(build(file, ["a", "b", "a"])).toEqual(["a", "b"]);
		const first = readFileSync(file);
		expect(build(file, ["b", "a"])).toEqual([]);
		expect(readFileSync(file)).toEqual(first);
		expect(build(file, ["b", "c"])).toEqual(["c"]);
		expect(build(file, ["a", "b", "c"])).toEqual(["a"]);
	});

	it("are kept for the next build where they are counted as used, and can be read without one", () => {
		const file = path.join(work, "used");
		build(file, ["a", "b"]);
		const kept = keptResults(file);
		expect([kept.use("a"), kept.use("c")]).toEqual([true, false]);
		kept.close();
		const opened = openResults(file);
		expect(opened.result<{ text: string }>("a")?.text).toBe("a");
		expect(opened.result("b")).toBeUndefined();
		opened.close();
		expect(build(file, ["a", "b"])).toEqual(["b"]);
	});

	it("are kept of what is made while others are asked for", async () => {
		const file = path.join(work, "later");
		const words = ["one", "two", "three"];
		const ask = async () => {
			const made: string[] = [];
			const kept = keptResults(file);
			const answers = words.map((word) =>
				kept.resultLater(word, async () => {
					await setImmediate();
					made.push(word);
					return { word };
				}),
			);
			expect(await Promise.all(answers)).toEqual(words.map((word) => ({ word })));
			kept.close();
			return made;
		};
		expect(await ask()).toEqual(words);
		expect(await ask()).toEqual([]);
	});

	it("are made anew where the file is cut off or altered, whatever byte of it", () => {
		const file = path.join(work, "damaged");
		const keys = ["one", "two"];
		build(file, keys);
		const whole = readFileSync(file);
		for (let at = 0; at < whole.length; at += 7) {
			const damaged = Buffer.from(whole);
			damaged[at] = (damaged[at] ?? 0) ^ 0xff;
			writeFileSync(file, damaged);
			build(file, keys);
			writeFileSync(file, whole.subarray(0, at));
			expect(build(file, keys)).toEqual(keys);
			writeFileSync(file, whole);
		}
		expect(build(file, keys)).toEqual([]);
	});
});

describe("the key of a result", () => {
	it("tells one division of a text from another", () => {
		expect(resultKey("ab", "c")).not.toBe(resultKey("a", "bc"));
		expect(resultKey("ab", "c")).toBe(resultKey("ab", new TextEncoder().encode("c")));
	});
});
