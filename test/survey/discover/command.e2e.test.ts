import { spawnSync } from "node:child_process";
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { filesOf } from "../../../src/build/content/filesOf.ts";
import { readThemes } from "../../../src/build/content/readThemes.ts";
import { PROPOSED } from "../../../src/survey/theme.ts";
import { ROOT } from "../../support/corpus.ts";
import { treeHash } from "../../support/treeHash.ts";
import { papersOf } from "./fields.ts";

const folder = mkdtempSync(path.join(tmpdir(), "themes-"));
const content = path.join(folder, "content");
const proposed = path.join(content, "themes", PROPOSED);
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
	rmSync(content, { recursive: true, force: true });
	mkdirSync(path.join(content, "listings"), { recursive: true });
	// Titles differ, so that no two records are taken for one paper.
	const records = papersOf(8).map(({ slug, title, abstract }) => ({
		title: `${title} ${slug.replace("-", " ")}`,
		abstract,
	}));
	writeFileSync(path.join(content, "listings", "papers.json"), JSON.stringify(records));
});

function run(...options: string[]) {
	return spawnSync(process.execPath, [path.join(ROOT, "scripts/themes.ts"), ...options], {
		encoding: "utf8",
	});
}

describe("npm run themes -- suggest", () => {
	it("prints themes with the titles of their papers, the largest first, and changes no file", () => {
		const before = treeHash(content);
		const { status, stdout, stderr } = run("suggest", "--content", content, "--json");
		expect([status, stderr]).toEqual([0, ""]);
		const { themes } = JSON.parse(stdout) as {
			themes: { id: string; name: string; terms: string[]; papers: string[] }[];
		};
		for (const { terms, papers } of themes) {
			expect(terms).not.toEqual([]);
			expect(new Set(papers.map((title) => title.split(" ").at(-2))).size).toBe(1);
		}
		const sizes = themes.map(({ papers }) => papers.length);
		expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(32);
		expect(treeHash(content)).toEqual(before);
	});

	it("prints a table for a person", () => {
		const { status, stdout } = run("suggest", "--content", content);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^Themes found among 32 papers:\n\n {4}8 {2}\S/u);
	});

	it("says what is wrong with a content folder", () => {
		const { status, stdout, stderr } = run("suggest", "--content", path.join(folder, "nowhere"));
		expect([status, stdout]).toEqual([1, ""]);
		expect(stderr).toContain("check the path after --content");
	});

	it("refuses a command that it does not know", () => {
		expect(run("invent").status).not.toBe(0);
	});
});

describe("npm run themes", () => {
	const names = () => readdirSync(proposed).sort();

	it("writes themes that can be accepted by moving their files", async () => {
		expect(run("--content", content).status).toBe(0);
		const [first = "", ...others] = names();
		expect(others).not.toEqual([]);
		renameSync(path.join(proposed, first), path.join(content, "themes", first));
		const files = await filesOf(content, "themes", ".mdx", [PROPOSED]);
		const { themes, problems, own } = await readThemes(content, files);
		expect([problems, own]).toEqual([[], true]);
		expect(themes.map(({ id }) => `${id}.mdx`)).toContain(first);

		const again = run("--content", content);
		expect(again.status).toBe(0);
		expect(again.stdout).toContain("that no theme files");
		expect(names()).not.toContain(first);
	});

	it("does not bring back what survey.yaml rejects, until it is told", () => {
		run("--content", content);
		const [first = "", ...others] = names();
		rmSync(path.join(proposed, first));
		const settings = path.join(content, "survey.yaml");
		writeFileSync(settings, `rejectedThemes: [ ${path.parse(first).name} ]\n`);
		const { stdout } = run("--content", content);
		expect(stdout).toContain(`Rejected in survey.yaml: ${path.parse(first).name}\n`);
		expect(names()).toEqual(others);
		rmSync(settings);
		run("--content", content);
		expect(names()).toEqual([first, ...others]);
	});

	it("writes the same again, and leaves what a person edited", () => {
		run("--content", content);
		const before = treeHash(proposed);
		run("--content", content);
		expect(treeHash(proposed)).toEqual(before);

		const file = path.join(proposed, names()[0]!);
		const edited = readFileSync(file, "utf8").replace(/^title: .+$/mu, "title: Mine");
		writeFileSync(file, edited);
		const { stdout } = run("--content", content);
		expect(stdout).toContain("Left as they are");
		expect(readFileSync(file, "utf8")).toBe(edited);
	});
});

describe("npm run themes -- outline", () => {
	const file = path.join(content, "themes", "song.mdx");
	const THEME =
		"---\ntitle: Song\norder: 1\ndefinition: Of song.\nterms:\n  1: [ bird song, song ]\n---\n";
	const outline = (id = "song") => run("outline", id, "--content", content);

	beforeEach(() => {
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(
			path.join(content, "listings", "song.json"),
			JSON.stringify([{ title: "Bird song at dawn", abstract: "Bird song and its learning." }]),
		);
		writeFileSync(file, THEME);
	});

	it("writes a frame below a theme's fields, once", () => {
		expect(outline()).toMatchObject({ status: 0, stderr: "" });
		const text = readFileSync(file, "utf8");
		expect(text.startsWith(THEME)).toBe(true);
		expect(text).toContain('{/* Bird song at dawn */}\n\n<Cite slug="bird-song-at-dawn" />\n');
		const again = outline();
		expect(again.stdout).toContain("<Cite ");
		expect(again.stderr).toBe(`${file} has an essay, and stays as it is.\n`);
		expect(readFileSync(file, "utf8")).toBe(text);
	});

	it("says which themes there are", () => {
		const { status, stderr } = outline("sogn");
		expect(status).toBe(1);
		expect(stderr).toContain("perhaps you meant song");
	});
});
