import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cacheFolder } from "../../src/build/cacheFolder.ts";
import { ROOT } from "../support/corpus.ts";
import { runBuild } from "../support/runBuild.ts";
import { fileHashes } from "../support/treeHash.ts";

const work = mkdtempSync(path.join(tmpdir(), "abstrata edits "));
const content = path.join(work, "edited", "content");
const clean = path.join(work, "clean", "content");
afterAll(() => {
	rmSync(work, { recursive: true, force: true });
	for (const folder of [content, clean])
		rmSync(cacheFolder(ROOT, folder), { recursive: true, force: true });
});

interface Entry {
	readonly title: string;
	readonly abstract: string;
	readonly date: string;
	readonly authors: readonly string[];
	readonly venue?: string;
}

const about = (what: string) =>
	`We study ${what} of networks with $n$ layers and weights of 4 bits. The loss falls as $O(n^{-1/2})$, ` +
	`and rounding to the nearest level costs less than 0.3 points of accuracy on ImageNet. ${what} is stable.`;
const paper = (title: string, what: string, date: string, authors: string[]): Entry => ({
	...{ title, abstract: about(what), date, authors, venue: "Journal of Tests" },
});

const first: readonly Entry[] = [
	paper("Rounding the weights of a network", "quantization", "2024-03-01", ["Ana One", "Bo Two"]),
	paper("Pruning before training", "pruning", "2023-05-02", ["Ana One", "Cy Three"]),
	paper("Quantization with few bits", "quantization", "2022-07-03", ["Di Four"]),
	paper("Pruning after training", "pruning", "2021-09-04", ["Bo Two"]),
	paper("A contrastive loss", "self-supervised learning", "2020-11-05", ["Ed Five"]),
];

/** Each change is made to what the one before it left. */
const changes: readonly ((entries: readonly Entry[]) => readonly Entry[])[] = [
	// a word of an abstract
	(entries) =>
		entries.map((entry, at) =>
			at === 0 ? { ...entry, abstract: `${entry.abstract} It is so.` } : entry,
		),
	// a title and a date: the neighbours and the related papers name it, and the order is another
	(entries) =>
		entries.map((entry, at) =>
			at === 1 ? { ...entry, title: "Pruning first of all", date: "2025-01-01" } : entry,
		),
	// an author of another paper becomes one of this, and so has a page; another venue
	(entries) =>
		entries.map((entry, at) =>
			at === 2 ? { ...entry, authors: ["Ed Five", "Bo Two"], venue: "Letters" } : entry,
		),
	// one paper less and one more
	(entries) => [
		...entries.slice(0, 3),
		...entries.slice(4),
		paper("Rounding to odd", "quantization", "2026-01-02", ["Fay Six"]),
	],
];

const piece = (formula: string) =>
	`---\ntitle: Bits\nquestion: How few?\norder: 1\nsummary: Few.\n---\n\nAs few as $${formula}$.\n`;

/** @param formula of the piece across themes */
const write = (folder: string, entries: readonly Entry[], formula: string) => {
	for (const name of ["listings", "across"])
		mkdirSync(path.join(folder, name), { recursive: true });
	writeFileSync(path.join(folder, "across", "bits.mdx"), piece(formula));
	writeFileSync(
		path.join(folder, "listings", "papers.jsonl"),
		entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""),
	);
};

const outOf = (folder: string) => path.join(path.dirname(folder), "out");

const build = async (folder: string) => {
	const { code, stderr } = await runBuild(
		...[
			"--content",
			folder,
			"--out",
			outOf(folder),
			"--site",
			"https://example.org",
			"--no-digests",
		],
	);
	expect(code, stderr).toBe(0);
};

describe("a survey that is edited and built again and again", () => {
	it("is the same to the byte as one that is built from nothing", async () => {
		let entries = first;
		write(content, entries, "b^0");
		await build(content);
		const before = fileHashes(outOf(content));
		for (const [at, change] of changes.entries()) {
			entries = change(entries);
			write(content, entries, `b^${at}`);
			await build(content);
		}
		const edited = fileHashes(outOf(content));
		expect(edited).not.toEqual(before);
		write(clean, entries, `b^${changes.length - 1}`);
		await build(clean);
		expect(edited).toEqual(fileHashes(outOf(clean)));
	}, 600_000);
});
