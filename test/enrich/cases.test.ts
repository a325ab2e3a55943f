import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { tellSummary } from "../../src/enrich/core/tellSummary.ts";
import { enrichContent } from "../../src/enrich/rim/enrichContent.ts";
import { noServers } from "./noServers.ts";

const CASES = path.join(import.meta.dirname, "cases");
const folder = mkdtempSync(path.join(tmpdir(), "enrich-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const recordsOf = (name: string) =>
	readdirSync(path.join(CASES, name))
		.filter((entry) => entry !== "content" && entry !== "expected")
		.map((entry) => path.join(CASES, name, entry));

/** The files of curation below a content folder, by their names. */
const curationIn = (content: string): string[] => {
	const curation = path.join(content, "curation");
	if (!existsSync(curation)) return [];
	return readdirSync(curation, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".yaml"))
		.sort();
};

/** A folder for each case: listings, curation and records, and what is written because of them. */
describe("records of a file", () => {
	it.each(readdirSync(CASES))("are written as a person would: %s", async (name) => {
		const content = path.join(folder, name);
		cpSync(path.join(CASES, name, "content"), content, { recursive: true });
		const expected = path.join(CASES, name, "expected");
		const warnings: string[] = [];
		const run = () =>
			enrichContent({
				content,
				from: recordsOf(name),
				asking: noServers((message) => warnings.push(message)),
				isDry: false,
			});
		const first = await run();
		expect(first.problems).toEqual([]);
		const files = curationIn(content);
		for (const file of files)
			await expect(readFileSync(path.join(content, "curation", file), "utf8")).toMatchFileSnapshot(
				path.join(expected, file),
			);
		await expect(
			`${warnings.map((warning) => `${warning}\n`).join("")}${tellSummary(first.summary)}`,
		).toMatchFileSnapshot(path.join(expected, "summary.txt"));
		const names = readdirSync(expected, { recursive: true, encoding: "utf8" });
		expect(names.filter((one) => one.endsWith(".yaml")).sort()).toEqual(files);

		const second = await run();
		expect(second.problems).toEqual([]);
		expect(second.files).toEqual([]);
	});
});
