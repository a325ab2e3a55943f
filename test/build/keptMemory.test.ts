import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptMemory } from "../../src/build/keptMemory.ts";
import { keptResults } from "../../src/cache/keptResults.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), "kept-memory-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds of one paper, in each of which one stage goes by what lies in what another made. */
function build(listed: string): string[] {
	const kept = keptResults(path.join(folder, "kept"));
	const remember = keptMemory(kept, "code");
	const made: string[] = [];
	const making = <T>(stage: string, value: T): T => {
		made.push(stage);
		return value;
	};
	const { paper } = remember("repair", { like: [listed] }, () =>
		making("repair", { paper: { words: listed.split(" ").map((word) => ({ word })) } }),
	);
	const filed = remember("filing", { same: [paper] }, () =>
		making("filing", { themes: [...paper.words] }),
	);
	remember("page", { same: [filed] }, () => making("page", { text: String(filed.themes.length) }));
	kept.close();
	return made;
}

test("what lies in a result is the same whether the result was made or read", () => {
	expect(build("a listed text")).toEqual(["repair", "filing", "page"]);
	expect(build("a listed text")).toEqual([]);
	expect(build("a listed text")).toEqual([]);
});

test("what is made of another is made anew", () => {
	build("a listed text");
	expect(build("an edited text")).toEqual(["repair", "filing", "page"]);
});
