import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/readContent.ts";
import { formatProblem } from "../../src/survey/problem.ts";
import { runScript } from "../support/runBuild.ts";

const work = mkdtempSync(path.join(tmpdir(), "abstrata-commands-"));
afterAll(() => rmSync(work, { recursive: true }));
const at = (...names: string[]) => path.join(work, ...names);
mkdirSync(at("bare"));
mkdirSync(at("empty", "listings"), { recursive: true });
mkdirSync(at("listings"));
writeFileSync(at("listings", "a.jsonl"), "{}");
mkdirSync(at("file"));
writeFileSync(at("file", "listings"), "{}");
mkdirSync(at("links", "listings"), { recursive: true });
symlinkSync(at("nowhere"), at("links", "listings", "a.txt"));
writeFileSync(at("links", "curation"), "");
mkdirSync(at("links", "survey.yaml"));

describe("a content folder", () => {
	it.each([
		["nowhere", "nothing of that name", "check the path after --content"],
		["listings/a.jsonl", "a file", "check the path after --content"],
		["bare", "“listings” is nothing of that name", "make the folder"],
		["file", "“listings” is a file", "make the folder"],
		["listings", "“listings” is nothing of that name", `--content ${work}`],
		["empty", "no file", "save a page of listings"],
	])("that is none is told once, with what to do: %s", async (name, found, todo) => {
		const { problems } = await readContent(at(name));
		expect(problems).toHaveLength(1);
		expect(problems[0]?.file.startsWith(at(name))).toBe(true);
		expect(problems[0]?.found).toContain(found);
		expect(problems[0]?.todo).toContain(todo);
	});

	it("with parts that cannot be read has each told", async () => {
		const { problems } = await readContent(at("links"));
		expect(problems.map(({ file, found }) => `${file}: ${found}`)).toEqual([
			"listings/a.txt: nothing of that name",
			"curation: a file",
			"survey.yaml: a folder",
		]);
		for (const problem of problems) expect(formatProblem(problem)).not.toMatch(/E[A-Z]{4,}/u);
	});
});

describe("a command", () => {
	it.each(["build.ts", "classify.ts", "repair.ts", "serve.ts", "digest.ts", "bench.ts"])(
		"says on standard output what it takes: %s --help",
		async (script) => {
			const { code, stdout, stderr } = await runScript(script, "--help");
			expect(code).toBe(0);
			expect(stdout).toContain("Usage: npm run ");
			expect(stderr).toBe("");
		},
	);

	it.each([
		[["classify.ts"], "missing required argument"],
		[["classify.ts", "a", "b"], "too many arguments"],
		[["classify.ts", at("nowhere")], "nothing of that name"],
		[["classify.ts", work], "a folder"],
		[["classify.ts", at("bare"), "--content", at("listings", "a.jsonl")], "a content folder"],
		[["repair.ts"], "missing required argument"],
		[["repair.ts", "--nosuch"], "unknown option"],
		[["repair.ts", at("nowhere")], "nothing of that name"],
		[["repair.ts", at("listings", "a.jsonl", "b")], "a path through a file"],
		[["build.ts", "--paper", "a3"], "Allowed choices are"],
		[["build.ts", "--nosuch"], "unknown option"],
		[["build.ts", "--site", "example.org"], "such as https://example.org"],
		[["build.ts", "--site", "ftp://example.org"], "such as https://example.org"],
		[["build.ts", "--site", "https://example.org/a b"], "such as https://example.org"],
		[["build.ts", "--base", "https://example.org/a"], "a path such as /survey/"],
		[["build.ts", "--base", "/a b/"], "a path such as /survey/"],
		[["build.ts", "--base", "/../a/"], "a path such as /survey/"],
		[["build.ts", "--base", "//a"], "a path such as /survey/"],
		[["build.ts", "--base", ""], "a path such as /survey/"],
		[["bench.ts", "--papers", "many"], "a whole number"],
		[["digest.ts", "--paper", "a3"], "Allowed choices are"],
		[["serve.ts", "--out", at("bare")], "holds no survey"],
	] as const)("tells a wrong argument in words: %j", async ([script, ...args], message) => {
		const { code, stdout, stderr } = await runScript(script, ...args);
		expect(code).toBeGreaterThan(0);
		expect(stdout).toBe("");
		expect(stderr).toContain(message);
		expect(stderr).not.toMatch(/\n\s+at |node:internal|Error:/u);
	});

	it("tells a content folder that is none, and builds nothing", async () => {
		const out = at("out");
		const { code, stderr } = await runScript("build.ts", "--content", at("nowhere"), "--out", out);
		expect(code).toBe(1);
		expect(stderr).toContain("nothing of that name");
		expect(stderr).toContain("1 problem. Nothing was built");
		expect(stderr).not.toContain("--keep-going");
	});
});
