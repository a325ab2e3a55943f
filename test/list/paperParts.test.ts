import { expect, it } from "vitest";
import { isPartFile, paperParts, partFile, partOf } from "../../src/list/core/paperParts.ts";

it("keeps the papers of a small survey in one file", () => {
	expect(paperParts(201)).toBe(1);
	expect(partFile(partOf("a-paper", 1), 1)).toBe("list/papers.json");
});

it("spreads those of a large one evenly over files that hold a few each", () => {
	const slugs = Array.from({ length: 10_000 }, (_, index) => `a-paper-on-nets-${index}`);
	const parts = paperParts(slugs.length);
	const sizes = [...Map.groupBy(slugs, (slug) => partOf(slug, parts)).values()].map(
		({ length }) => length,
	);
	expect(parts).toBe(1024);
	expect(Math.max(...sizes)).toBeLessThan(50);
	for (const slug of slugs.slice(0, 100))
		expect(isPartFile(partFile(partOf(slug, parts), parts))).toBe(true);
	expect(isPartFile("map/papers.json")).toBe(false);
});
