import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cacheFolder } from "../../src/build/cacheFolder.ts";
import { listing } from "../support/compose.ts";
import { ROOT } from "../support/corpus.ts";
import { runBuild } from "../support/runBuild.ts";
import { treeHash } from "../support/treeHash.ts";

const work = mkdtempSync(path.join(tmpdir(), "abstrata build é#"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const content = path.join(work, "content");
const out = path.join(work, "out");
const listings = path.join(content, "listings");
mkdirSync(listings, { recursive: true });
writeFileSync(
	path.join(listings, "a.txt"),
	listing("Dec 30", { "A first paper": "Jun 5, 2024", "A second paper": "Jun 6, 2023" }),
);
writeFileSync(
	path.join(listings, "b.jsonl"),
	`${JSON.stringify({ title: "A third paper", abstract: "It imports {process.version} and <script>alert(1)</script> into its text. ".repeat(4), authors: ["A. Uthor", "B. Uthor"], date: "2024-02" })}\n`,
);

const build = (...more: string[]) => runBuild("--content", content, "--out", out, ...more);

describe("a build of one's own listings", () => {
	it("makes a survey, says what it did, and keeps standard output clean", async () => {
		const { code, stdout, stderr } = await build();
		expect(stderr).toContain("2 listings, 3 entries, 3 papers");
		expect(code).toBe(0);
		expect(stdout).toBe("");
		const page = readFileSync(path.join(out, "papers", "a-third-paper", "index.html"), "utf8");
		expect(page).toContain(
			"It imports {process.version} and &lt;script&gt;alert(1)&lt;/script&gt; into its text.",
		);
		expect(page).toMatch(/>A\. Uthor<\/a>, <a [^>]*>B\. Uthor</u);
		expect(JSON.parse(readFileSync(path.join(out, "survey.json"), "utf8")).counts).toEqual({
			listings: 2,
			entries: 3,
			papers: 3,
			themes: { unfiled: 3 },
		});
	});

	it("has nothing across themes where the content has no such pieces", () => {
		expect(existsSync(path.join(out, "across"))).toBe(false);
		expect(readFileSync(path.join(out, "index.html"), "utf8")).not.toContain("Across themes");
	});

	it("gives the same bytes again, from the cache or without", async () => {
		const first = treeHash(out);
		writeFileSync(path.join(out, "index.html"), "altered by hand");
		// A build tells of its wait for another, as tests beside this one run them.
		const { stderr } = await build("--quiet");
		expect(stderr.replace(/^Another build is running .*\n/u, "")).toBe("");
		expect(treeHash(out)).toBe(first);
		rmSync(path.join(content, "papers"), { recursive: true });
		await build("--quiet");
		expect(treeHash(out)).toBe(first);
	});

	it("of which nothing has changed is not made again, and says what it said before", async () => {
		const made = statSync(path.join(out, "index.html"));
		const { code, stderr } = await build();
		expect(code).toBe(0);
		expect(stderr).toContain("2 listings, 3 entries, 3 papers");
		expect(stderr).toMatch(/pages: 0 written, \d+ unchanged, 0 removed/u);
		expect(stderr).toContain("nothing has changed since the last build");
		expect(statSync(path.join(out, "index.html"))).toEqual(made);
	});

	it("that cannot read a listing shows every problem and leaves the last survey as it was", async () => {
		const before = treeHash(out);
		writeFileSync(path.join(listings, "c.txt"), "");
		writeFileSync(path.join(listings, "d.txt"), "<!doctype html><html></html>");
		const { code, stderr } = await build("--quiet");
		expect(code).toBe(1);
		expect(stderr).toContain("c.txt:1\n  expected");
		expect(stderr).toContain("d.txt:1\n  expected");
		expect(stderr).toContain("2 problems. Nothing was built");
		expect(treeHash(out)).toBe(before);
		expect(readdirSync(work).filter((name) => name.startsWith("out"))).toEqual(["out"]);
	});

	it("--keep-going builds from the rest and says so on the findings page", async () => {
		const { code, stderr } = await build("--keep-going", "--quiet");
		expect(code).toBe(0);
		expect(stderr).toContain("2 problems");
		const findings = readFileSync(path.join(out, "findings", "index.html"), "utf8");
		expect(findings).toContain("an empty file");
		expect(findings).toContain("the HTML source of a page");
		rmSync(path.join(listings, "c.txt"));
		rmSync(path.join(listings, "d.txt"));
	});

	it("leaves a person's own files among the generated ones", async () => {
		const own = path.join(content, "papers", "notes.mdx");
		writeFileSync(own, "# My notes\n");
		await build("--quiet");
		expect(readFileSync(own, "utf8")).toBe("# My notes\n");
		rmSync(own);
	});

	it("gives the same bytes whichever of an essay's figures were drawn before", async () => {
		const themes = path.join(content, "themes");
		const figures = ["comp-sum-losses", "margin-losses", "uniform-quantizer"];
		mkdirSync(themes);
		writeFileSync(
			path.join(themes, "unfiled.mdx"),
			`---\ntitle: Unfiled\norder: 1\ndefinition: All.\n---\n\n${figures
				.map((name) => `<Figure name="${name}" />\n`)
				.join("\n")}`,
		);
		expect((await build("--quiet")).code).toBe(0);
		const first = treeHash(out);
		for (const name of figures.slice(0, 2)) {
			rmSync(path.join(cacheFolder(ROOT, content), "figures", name), { recursive: true });
			await build("--quiet");
			expect(treeHash(out)).toBe(first);
		}
		rmSync(themes, { recursive: true });
	});

	it("that cites an unknown paper fails with its name and leaves the last survey as it was", async () => {
		const before = treeHash(out);
		const themes = path.join(content, "themes");
		mkdirSync(themes);
		writeFileSync(
			path.join(themes, "unfiled.mdx"),
			'---\ntitle: Unfiled\norder: 1\ndefinition: All.\n---\n\nSee <Cite slug="a-frist-paper" />.\n',
		);
		const { code, stderr } = await build("--quiet");
		expect(code).toBe(1);
		expect(stderr).toContain("a-frist-paper");
		expect(stderr).toContain("a-first-paper");
		expect(stderr).toContain("themes/unfiled.mdx:");
		expect(treeHash(out)).toBe(before);
		rmSync(themes, { recursive: true });
	});
});

describe("a folder to build into", () => {
	it("is never replaced if it holds something else", async () => {
		const foreign = path.join(work, "foreign");
		mkdirSync(foreign);
		writeFileSync(path.join(foreign, "letter.txt"), "Dear");
		const { code, stderr } = await runBuild("--content", content, "--out", foreign);
		expect(code).toBe(1);
		expect(stderr).toContain("letter.txt");
		expect(
			(await runBuild("--content", content, "--out", path.join(foreign, "letter.txt"))).code,
		).toBe(1);
		expect(readFileSync(path.join(foreign, "letter.txt"), "utf8")).toBe("Dear");
	});
});
