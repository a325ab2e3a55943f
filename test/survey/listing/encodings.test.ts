import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readListing } from "../../../src/survey/listing/readListing.ts";

/** Each list twice: in its encoding, which its name tells, and in UTF-8. */
const FOLDER = path.join(import.meta.dirname, "encodings");
const ENCODINGS = readdirSync(FOLDER)
	.filter((file) => !file.includes(".utf-8."))
	.map((file) => path.basename(file, ".csv"));

const read = (file: string) =>
	readListing({ file: "a.csv", bytes: readFileSync(path.join(FOLDER, file)) });

const readBytes = (...parts: readonly (string | readonly number[])[]) =>
	readListing({
		file: "a.csv",
		bytes: Buffer.concat(parts.map((part) => Buffer.from(part as string))),
	});

describe("a list that is not in UTF-8", () => {
	it.each(ENCODINGS)("is read as if it were: %s", (encoding) => {
		const { listing } = read(`${encoding}.csv`);
		expect(listing?.entries).toEqual(read(`${encoding}.utf-8.csv`).listing?.entries);
		expect(listing?.entries).toHaveLength(2);
	});

	it("is told with its first line and the encoding", () => {
		expect(read("shift_jis.csv").findings).toMatchObject([
			{ kind: "older-encoding", line: 3, detail: "1 line read as Shift_JIS" },
		]);
	});

	it("may be in UTF-8 on other lines", () => {
		const latin1 = [0x4a, 0xf6, 0x72, 0x67]; // Jörg
		const { listing, findings } = readBytes(
			"title,abstract,authors\nOne,We do it – well.,José\nTwo,We do,",
			latin1,
			"\n",
		);
		expect(listing?.entries.map(({ authors }) => authors)).toMatchObject([
			{ names: ["José"] },
			{ names: ["Jörg"] },
		]);
		expect(findings).toMatchObject([{ kind: "older-encoding", line: 3 }]);
	});

	it("is read by the encoding that its XML names, and not told", () => {
		const xml = '<?xml version="1.0" encoding="ISO-8859-2"?><rss><channel><item><title>';
		const { listing, findings } = readBytes(
			xml,
			[0xa3], // Ł
			"ukasz</title><description>The abstract of a paper.</description></item></channel></rss>",
		);
		expect(listing?.entries[0]?.title).toBe("Łukasz");
		expect(findings.map(({ kind }) => kind)).not.toContain("older-encoding");
	});

	it("is UTF-16 without a mark of its order where every second byte is zero", () => {
		const text = Buffer.from("title,abstract\nOne,We show “it”.\n", "utf16le");
		expect(readListing({ file: "a.csv", bytes: text }).listing?.entries[0]?.abstract).toBe(
			"We show “it”.",
		);
	});

	it("is UTF-8 to the end where it was cut within a letter", () => {
		const { listing, findings } = readBytes("title,abstract\nÜber,We show\nTwo,We", [0xe2, 0x80]);
		expect(listing?.entries.map(({ abstract }) => abstract)).toEqual(["We show", "We\uFFFD"]);
		expect(findings).toContainEqual(
			expect.objectContaining({ kind: "broken-byte", line: 3, detail: "in 1 line" }),
		);
	});
});
