import { existsSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { canMeasure } from "../../../scripts/bench/measure/measure.ts";
import { ROOT } from "../../support/corpus.ts";
import { runScript } from "../../support/runBuild.ts";

it.runIf(canMeasure)(
	"npm run bench measures builds in a copy, and leaves the project as it is",
	async () => {
		const { code, stdout, stderr } = await runScript(
			"bench.ts",
			"--papers",
			"12",
			"--runs",
			"cold,edit",
		);
		expect(stderr).toContain("edit: one abstract has a word more");
		expect(code).toBe(0);
		expect(stdout).toMatch(/^\| cold \| \d+\.\d \| \d+\.\d \| 1\.00 x \|/mu);
		expect(stdout).toMatch(/^\| render pages \| \d+\.\d\d \| \d+\.\d\d \|$/mu);
		expect(stdout).toMatch(/^\| program pagefind\S* \| /mu);
		expect(existsSync(path.join(ROOT, ".cache", "bench", "project"))).toBe(true);
		expect(existsSync(path.join(ROOT, "corpus"))).toBe(false);
	},
	600_000,
);
