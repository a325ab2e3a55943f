import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readThemes } from "../../src/build/content/readThemes.ts";

const folder = mkdtempSync(path.join(tmpdir(), "abstrata-themes-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(question: string) {
	mkdirSync(path.join(folder, "themes"), { recursive: true });
	writeFileSync(
		path.join(folder, "themes/birds.mdx"),
		`---\ntitle: Birds\norder: 1\ndefinition: Of birds.\n${question}---\n`,
	);
	const { themes, problems } = await readThemes(folder, { files: ["birds.mdx"], problems: [] });
	return { theme: themes.find(({ id }) => id === "birds"), problems };
}

describe("the question of a theme", () => {
	it.each(["Why do they sing?", "鸟儿为什么唱歌？"])("is one sentence: “%s”", async (question) => {
		const { theme, problems } = await read(`question: ${question}\n`);
		expect(problems).toEqual([]);
		expect(theme?.question).toBe(question);
	});

	it("may be left out", async () => {
		const { theme, problems } = await read("");
		expect(problems).toEqual([]);
		expect(theme).toBeDefined();
		expect(theme?.question).toBeUndefined();
	});

	it.each(["They sing.", "|\n  Why?\n  How?", "''"])(
		"is none that asks nothing: %j",
		async (question) => {
			const { problems } = await read(`question: ${question}\n`);
			expect(problems).toMatchObject([
				{
					file: "themes/birds.mdx",
					line: 5,
					expected: "question: one question, which ends with a question mark",
				},
			]);
		},
	);
});
