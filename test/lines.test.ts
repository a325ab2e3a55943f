import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./support/corpus.ts";

/** The signs of a line, a tab counted as one. */
const LONGEST = 110;

/** A line of one regular expression, with what it is given to: it cannot be broken. */
const PATTERN = /^\s*(?:find: |!)?\/.+\/[dgimsuvy]+(?:[,;)]|\.(?:exec|test)\(.*)?$/u;

const files = ["src", "scripts"].flatMap((folder) =>
	readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
		.filter((file) => /\.(?:astro|css|mjs|ts)$/u.test(file))
		.map((file) => path.join(folder, file)),
);

it("no line of the code is too long to be read at once, but for regular expressions", () => {
	const long = files.flatMap((file) =>
		readFileSync(path.join(ROOT, file), "utf8")
			.split("\n")
			.flatMap((line, index) =>
				[...line].length > LONGEST && !PATTERN.test(line) ? [`${file}:${index + 1}`] : [],
			),
	);
	expect(long).toEqual([]);
});
