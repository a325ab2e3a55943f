import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { expectedListing, readListing } from "../../../src/survey/listing/readListing.ts";
import { formatProblem } from "../../../src/survey/problem.ts";

const FOLDER = path.join(import.meta.dirname, "bad-listings");
const MESSAGES = "messages.txt";

/** A folder for each: a file that is no listing, and the messages that a curator gets. */
describe("a file that is no listing", () => {
	it.each(readdirSync(FOLDER).sort())("is told apart: %s", async (name) => {
		const folder = path.join(FOLDER, name);
		const [file = ""] = readdirSync(folder).filter((entry) => entry !== MESSAGES);
		const { problems } = readListing({ file, bytes: readFileSync(path.join(folder, file)) });
		expect(problems.length).toBeGreaterThan(0);
		for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
		const messages = `${problems.map(formatProblem).join("\n\n")}\n`;
		// The names of the formats stand in no fixture, so that another format changes none of them.
		await expect(
			messages.replaceAll(expectedListing, "a listing: <the formats>"),
		).toMatchFileSnapshot(path.join(folder, MESSAGES));
	});

	it("has a message that names common forms, and where all of them stand", () => {
		const { problems } = readListing({ file: "a.txt", bytes: new TextEncoder().encode("milk") });
		expect(problems[0]?.expected).toMatch(/BibTeX, RIS, CSV, JSON.* README\.md/u);
	});
});
