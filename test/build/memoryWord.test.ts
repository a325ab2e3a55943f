import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { freeMemory, listedBytes, memoryWord } from "../../src/build/memoryWord.ts";

it("is said where a build would need more than is free, and what to do", () => {
	expect(memoryWord(16_000_000, 4_000_000_000)).toBe(undefined);
	expect(memoryWord(300_000, 1_000_000_000)).toBe(undefined);
	expect(memoryWord(16_000_000, 1_100_000_000)).toBe(
		"Memory may give out: listings of 16.0 MB take about 2.2 GB to build, and 1.1 GB is free. " +
			"Close other programs, or part the listings into folders of which each becomes a survey: " +
			"--content FOLDER --out FOLDER",
	);
});

it("counts the listings of a content folder", async () => {
	const content = mkdtempSync(path.join(tmpdir(), "abstrata-memory-"));
	mkdirSync(path.join(content, "listings"));
	for (const [name, size] of [
		["a.txt", 30],
		["b.bib", 12],
	] as const)
		writeFileSync(path.join(content, "listings", name), "x".repeat(size));
	expect(await listedBytes(content)).toBe(42);
	expect(await listedBytes(path.join(content, "nowhere"))).toBe(0);
	rmSync(content, { recursive: true });
});

it("knows what is free", () => {
	expect(freeMemory()).toBeGreaterThan(1_000_000);
});
