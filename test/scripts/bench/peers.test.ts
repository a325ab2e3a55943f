import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { peerSites } from "../../../scripts/bench/peers/peerSites.ts";
import { readPages } from "../../../scripts/bench/peers/readPages.ts";
import { eleventyPackages, starlightPackages } from "../../../scripts/bench/peers/versions.ts";
import { writePeer } from "../../../scripts/bench/peers/writePeer.ts";
import { ROOT } from "../../support/corpus.ts";

const folder = mkdtempSync(path.join(tmpdir(), "abstrata-peers-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
	mkdirSync(path.join(folder, "papers", "losses"), { recursive: true });
	const front = {
		plainTitle: "Losses [a] study",
		authors: { names: ["Ann A", "Bo B"] },
		printedDate: "1 May 2024",
	};
	writeFileSync(
		path.join(folder, "papers", "losses", "a-study.mdx"),
		`---\n${JSON.stringify(front, null, " ")}\n---\n\n# Losses\n\n&#x69;mport $\\mathcal{O}(n)$ of{} \\{x} at 5 \\$.\n`,
	);
	writeFileSync(path.join(folder, "papers", "tables.json"), "[]");
});

it("reads pages as plain Markdown, with formulas", () => {
	expect(readPages(path.join(folder, "papers"))).toEqual([
		{
			...{ theme: "losses", slug: "a-study", title: "Losses [a] study" },
			...{ authors: "Ann A, Bo B", date: "1 May 2024" },
			body: "import $\\mathcal{O}(n)$ of {x} at 5 \\$.\n",
		},
	]);
});

it("writes a site with a page a paper and a theme, and its packages in exact versions", () => {
	for (const site of peerSites) {
		const own = path.join(folder, site.name);
		writePeer(own, site, readPages(path.join(folder, "papers")));
		const read = (file: string) => readFileSync(path.join(own, file), "utf8");
		const pages = (file: string) => read(path.join(site.pages, file));
		expect(pages("losses/a-study.md")).toContain("import $\\mathcal{O}(n)$ of {x}");
		expect(pages("losses/index.md")).toContain("- [Losses \\[a\\] study](/losses/a-study/)");
		expect(pages("index.md")).toContain("- [losses](/losses/)");
		for (const version of Object.values(JSON.parse(read("package.json")).dependencies))
			expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
	}
});

it("takes what peers and the project have in common in the same version", () => {
	const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
	for (const [name, version] of Object.entries({ ...eleventyPackages, ...starlightPackages }))
		if (name in dependencies) expect([name, version]).toEqual([name, dependencies[name]]);
});
