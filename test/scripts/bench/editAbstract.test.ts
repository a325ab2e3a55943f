import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { editAbstract } from "../../../scripts/bench/editAbstract.ts";
import { readListing } from "../../../src/survey/listing/readListing.ts";
import { ROOT } from "../../support/corpus.ts";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), "abstrata-edit-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const abstracts = (file: string) =>
	readListing({ file, bytes: readFileSync(path.join(folder, file)) }).listing?.entries.map(
		({ abstract }) => abstract,
	) ?? [];

/** The abstracts that differ after an edit. */
function edited(file: string): string[] {
	const before = abstracts(file);
	editAbstract(folder, [file]);
	const after = abstracts(file);
	expect(after).toHaveLength(before.length);
	return after.filter((abstract, index) => abstract !== before[index]);
}

it("adds a word to one abstract of a list as JSON lines, quotes or not", () => {
	const papers = ["one", "two", "three"].map((name) => ({
		title: `Paper ${name}`,
		abstract: `This is what the paper number ${name} is about, says "the author" of it.`,
	}));
	writeFileSync(
		path.join(folder, "a.jsonl"),
		papers.map((paper) => `${JSON.stringify(paper)}\n`).join(""),
	);
	expect(edited("a.jsonl")).toEqual([
		'This is what the paper number two is about, says "the author" of it indeed.',
	]);
});

it("adds a word to one abstract of a saved page, and a second time another", () => {
	const listings = path.join(ROOT, "content", "listings");
	const [file = ""] = readdirSync(listings).sort();
	cpSync(path.join(listings, file), path.join(folder, file));
	expect(edited(file)).toEqual([expect.stringMatching(/ indeed\.$/u)]);
	expect(edited(file)).toHaveLength(1);
});
