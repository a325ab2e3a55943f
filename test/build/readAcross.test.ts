import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/readContent.ts";
import { formatProblem } from "../../src/survey/problem.ts";
import { listing } from "../support/compose.ts";

const folder = mkdtempSync(path.join(tmpdir(), "abstrata-across-"));
const write = (file: string, text: string) => {
	mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
	writeFileSync(path.join(folder, file), text);
};
beforeAll(() => write("listings/a.txt", listing("Dec 30", { "Paper one": "Jun 5, 2024" })));
afterAll(() => rmSync(folder, { recursive: true }));

const read = async () => {
	const { content, across, problems } = await readContent(folder);
	const told = problems.map((problem) => formatProblem(problem).split("\n"));
	return { content, across, told: told.map(([place, , found]) => `${place} ${found?.trim()}`) };
};

describe("a content folder", () => {
	it("need have neither background references nor pieces across themes", async () => {
		const { content, across, told } = await read();
		expect(told).toEqual([]);
		expect([content.background, content.across, across.size]).toEqual([undefined, [], 0]);
	});

	it("has pieces by their order, with their texts and where these begin", async () => {
		const head = "title: Of two\nquestion: Which?\nsummary: Both.";
		write("across/b.mdx", `---\n${head}\norder: 1\n---\n\nText.\n`);
		write("across/a.mdx", `---\n${head}\norder: 1.5\n---\nOther.\n`);
		write("background.bib", "@book{a, title = {A}}");
		const { content, across, told } = await read();
		expect(told).toEqual([]);
		expect(content.background).toBe("@book{a, title = {A}}");
		expect(content.across).toMatchObject([
			{ id: "b", title: "Of two", question: "Which?", essay: "\n\nText.\n", essayLine: 6 },
			{ id: "a", order: 1.5, summary: "Both.", essay: "\nOther.\n", essayLine: 6 },
		]);
		expect([...across]).toEqual([
			["a", path.join(folder, "across/a.mdx")],
			["b", path.join(folder, "across/b.mdx")],
		]);
	});

	it("is told what is wrong with them", async () => {
		write("across/c.mdx", "---\ntitle: Of two\nquestion: None.\norder: 1\nsummary: Both.\n---\n");
		write("across/d.mdx", "Text.\n");
		write("across/E.mdx", "---\n---\n");
		write("across/notes.txt", "");
		rmSync(path.join(folder, "background.bib"));
		mkdirSync(path.join(folder, "background.bib"));
		const { told } = await read();
		expect(told).toEqual([
			"across/notes.txt found     another name, so that nothing reads it",
			"across/E.mdx:1 found     “E.mdx”",
			"across/c.mdx:3 found     “None.”",
			"across/d.mdx:1 found     “Text.”",
			"background.bib found     a folder",
		]);
	});
});
