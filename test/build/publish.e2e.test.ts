import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../support/corpus.ts";

/** The part of a workflow that a machine without GitHub can run. */
interface Workflow {
	readonly jobs: {
		readonly publish: {
			readonly steps: readonly { readonly name?: string; readonly run?: string }[];
		};
	};
}

const workflow: Workflow = parse(
	readFileSync(path.join(ROOT, ".github/workflows/publish.yml"), "utf8"),
);
const step = (name: string) =>
	workflow.jobs.publish.steps.find((one) => one.name?.startsWith(name))!.run!;

let folder: string;
let out: string;

/** Runs a step in the project's folder, as GitHub does. */
function run(name: string, environment: Readonly<Record<string, string>>) {
	const options = { cwd: ROOT, encoding: "utf8", env: { ...process.env, ...environment } } as const;
	return spawnSync("bash", ["-e", "-o", "pipefail", "-c", step(name)], options);
}

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), "abstrata-publish-"));
	out = path.join(folder, "dist");
	const { status, stderr } = run("Build", {
		CONTENT: "examples/birds",
		OUT: out,
		SITE: "https://name.github.io",
		BASE: "/birds",
	});
	expect(status, stderr).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("stands below its base path: every link, script, style and picture of it leads to a file", () => {
	const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) =>
		file.endsWith(".html"),
	);
	expect(pages.length).toBeGreaterThan(10);
	for (const page of pages) {
		const { document } = parseHTML(readFileSync(path.join(out, page), "utf8"));
		const addresses = [
			...document.querySelectorAll("[href], [src], [action], meta[property='og:image']"),
		].map(
			(element) =>
				["href", "src", "action", "content"]
					.map((name) => element.getAttribute(name))
					.find(Boolean)!,
		);
		for (const address of addresses) {
			const url = new URL(address, `https://name.github.io/birds/${page}`);
			if (url.origin !== "https://name.github.io") continue;
			expect(url.pathname, page).toMatch(/^\/birds\//u);
			const file = decodeURIComponent(url.pathname.slice("/birds/".length));
			expect(
				existsSync(path.join(out, file.endsWith("/") || file === "" ? `${file}index.html` : file)),
				`${page}: ${address}`,
			).toBe(true);
		}
	}
});

it("has what a host of pages wants: no Jekyll, a page for what is missing, a worker, feeds and a sitemap", () => {
	for (const file of [
		".nojekyll",
		"404.html",
		"sw.js",
		"feed.xml",
		"feed.json",
		"sitemap-index.xml",
		"robots.txt",
	])
		expect(existsSync(path.join(out, file)), file).toBe(true);
});

it("asks GitHub for no more than it needs, and waits for nobody", () => {
	const text = readFileSync(path.join(ROOT, ".github/workflows/publish.yml"), "utf8");
	expect(text).not.toMatch(/secrets\./u);
	expect(step("Install")).toBe("npm ci");
	expect(step("Fetch")).toContain("|| rm -f earlier.json");
});
