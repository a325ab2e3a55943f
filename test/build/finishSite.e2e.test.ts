import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finishSite } from "../../src/build/finishSite.ts";
import { builtFiles } from "../../src/html/builtFiles.ts";
import { createProgress } from "../../src/terminal/progress.ts";
import { treeHash } from "../support/treeHash.ts";

const work = mkdtempSync(path.join(tmpdir(), "abstrata finish "));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const page = (body: string, id = "") =>
	`<!doctype html><html lang="en"${id}><head><meta charset="utf-8"><title>T</title><link rel="stylesheet" href="/s/fonts/text.css"></head><body>${body}</body></html>`;
const RENDERED = {
	"index.html": page(
		'<p data-digest="nets"><a href="/s/digests/nets.pdf">PDF</a></p><a href="/s/papers/a/">A</a>',
	),
	"papers/a/index.html": page(
		'<main data-pagefind-body><h1>Pruning</h1><p>We prune <em>nets</em>.</p></main><a href="/s/">Home</a>',
		' id="survey"',
	),
	"list/papers.json": JSON.stringify([{ url: "papers/a/", isoDate: "2025-06-05" }]),
	"digests/nets.pdf": "a print",
};

/** Renders nothing: writes what a render would have, then finishes it. */
async function finish(name: string): Promise<string> {
	const site = path.join(work, name);
	for (const [file, text] of Object.entries(RENDERED)) {
		mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
		writeFileSync(path.join(site, file), text);
	}
	const printed = {
		printed: new Map([["nets", { pages: 3, bytes: 7, unshown: [] }]]),
		failed: new Map(),
	};
	await finishSite(
		{
			...{ site, asked: [], base: "s", printed, cache: path.join(work, "cache") },
			thesaurus: { meanings: [], isOwn: false },
		},
		createProgress({ quiet: true }),
	);
	return site;
}

describe("a site that was rendered", () => {
	let site: string;
	beforeAll(async () => {
		site = await finish("first");
	});
	const read = (file: string) => readFileSync(path.join(site, file), "utf8");

	it("has its pages completed in one pass: links to digests, faces asked for beforehand", () => {
		const text = read("index.html").replace(/<\/?span[^>]*>/gu, "");
		expect(text).toContain("PDF</a>, 3 pages, 1 kB");
		const faces = Array.from(
			read("index.html").matchAll(/<link rel="preload"[^>]* href="\/s\/(fonts\/[^"]+)"/gu),
			([, file = ""]) => file,
		);
		expect(faces.map((face) => face.replace(/\..*/u, ""))).toEqual([
			"fonts/serif",
			"fonts/serif-bold",
		]);
		const there = builtFiles(site, () => true).map(({ path }) => path);
		for (const face of faces) expect(there).toContain(face);
		expect(read("papers/a/index.html")).toMatch(/rel="preload"[^>]* href="\/s\/fonts\/serif\./u);
	});

	it("has its search, its service worker, and an archive without what only a host serves", () => {
		const files = builtFiles(site, () => true).map(({ path }) => path);
		for (const file of ["search/pagefind.js", "sw.js", "offline.zip"])
			expect(files).toContain(file);
		const folder = unzipSync(new Uint8Array(readFileSync(path.join(site, "offline.zip"))));
		expect(Object.keys(folder)).toEqual(
			expect.arrayContaining(["survey/index.html", "survey/papers/1.html", "survey/data.js"]),
		);
		const start = new TextDecoder().decode(folder["survey/index.html"]);
		expect(start).toContain('href="papers/1.html"');
		expect(start).not.toMatch(/preload|nets\.pdf|data-digest/u);
	});

	it("is the same again, from the cache or without", async () => {
		expect(treeHash(await finish("again"))).toBe(treeHash(site));
		rmSync(path.join(work, "cache"), { recursive: true });
		expect(treeHash(await finish("anew"))).toBe(treeHash(site));
	});
});
