import { expect, it } from "vitest";
import { createAuthors } from "../../../scripts/bench/corpus/author.ts";
import { createRandom } from "../../../scripts/bench/corpus/random.ts";

it("names ever new authors, however many papers there are", () => {
	const nameAuthors = createAuthors(createRandom(20251230));
	const authors = Array.from({ length: 20_000 }, () => nameAuthors([])).flat();
	expect(authors.length).toBeGreaterThan(50_000);
	expect(new Set(authors).size).toBe(authors.length);
});
