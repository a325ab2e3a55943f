import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readThesaurus } from "../../src/build/content/readThesaurus.ts";

const work = mkdtempSync(path.join(tmpdir(), "abstrata thesaurus "));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe("the thesaurus of a content folder", () => {
	it("is that of the project where it has none, with the lines that a message can name", async () => {
		const { thesaurus, problems } = await readThesaurus(work, { files: [], problems: [] });
		expect(problems).toEqual([]);
		expect(thesaurus.isOwn).toBe(false);
		expect(thesaurus.meanings.length).toBeGreaterThan(10);
		for (const { same, also, line } of thesaurus.meanings) {
			expect(same.length + also.length).toBeGreaterThan(1);
			expect(line).toBeGreaterThan(0);
		}
	});

	it("is its own where it has one; what is wrong in that is a problem with its line", async () => {
		mkdirSync(path.join(work, "search"));
		writeFileSync(
			path.join(work, "search", "thesaurus.yaml"),
			"same:\n  - [kidney, renal]\n  - [alone]\n",
		);
		const { thesaurus, problems } = await readThesaurus(work, {
			files: ["thesaurus.yaml"],
			problems: [],
		});
		expect(thesaurus.isOwn).toBe(true);
		expect(problems).toMatchObject([{ file: "search/thesaurus.yaml", line: 3 }]);
	});
});
