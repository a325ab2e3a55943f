import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { planChanges } from "../../src/desk/core/planChanges.ts";
import type { Change } from "../../src/survey/curation/write/change.ts";

const FOLDER = path.join(import.meta.dirname, "corrections");

const filesIn = (folder: string) =>
	existsSync(folder)
		? readdirSync(folder)
				.sort()
				.map((name) => ({
					file: `curation/${name}`,
					text: readFileSync(path.join(folder, name), "utf8"),
				}))
		: [];

describe("a correction is written as a careful person would", () => {
	it.each(readdirSync(FOLDER))("%s", (name) => {
		const folder = path.join(FOLDER, name);
		const changes = JSON.parse(readFileSync(path.join(folder, "changes.json"), "utf8")) as Change[];
		const plan = planChanges(filesIn(path.join(folder, "before")), changes);
		const written = "changes" in plan ? plan.changes : [];
		expect(
			written
				.map(({ file, after }) => ({ file, text: after }))
				.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
		).toEqual(filesIn(path.join(folder, "after")));
	});

	it("goes to no file that cannot be read", () => {
		const files = [{ file: "curation/themes.yaml", text: "a:\n  themes: [\n" }];
		expect(planChanges(files, [{ slug: "a", key: "themes", value: {} }])).toEqual({
			refused: expect.stringContaining("curation/themes.yaml:"),
		});
	});
});
