import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT } from "../../support/corpus.ts";

const folder = mkdtempSync(path.join(tmpdir(), "classify-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(lines: readonly string[], ...options: string[]) {
	const file = path.join(folder, "papers.jsonl");
	writeFileSync(file, lines.join("\n"));
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[path.join(ROOT, "scripts/classify.ts"), file, ...options],
		{ encoding: "utf8" },
	);
	return {
		status,
		stderr,
		out: stdout
			.split("\n")
			.filter(Boolean)
			.map((line) => JSON.parse(line)),
	};
}

describe("npm run classify", () => {
	it("prints the themes of each line, the best first, and none where none fits", () => {
		const { status, out } = run([
			JSON.stringify({
				id: "a",
				title: "Post-training quantization",
				abstract: "We quantize weights.",
			}),
			"",
			JSON.stringify({ id: 7, title: "On cats", abstract: "" }),
		]);
		expect(status).toBe(0);
		expect(out[0]).toMatchObject({ id: "a", themes: [{ theme: "quantization" }] });
		expect(out[0].themes[0].evidence).toContain("Post-training quantization");
		expect(out[1]).toEqual({ id: 7, themes: [] });
	});

	it("prints beside a theme the one within it that fits", () => {
		const { out } = run([
			JSON.stringify({
				id: "a",
				title: "Provable guarantees for coresets",
				abstract: "We prove a matching lower bound for learning from coresets.",
			}),
		]);
		expect(out[0].themes).toMatchObject([
			{ theme: "theory", narrower: { theme: "data-selection", evidence: ["coresets"] } },
		]);
	});

	it("names every bad line and prints nothing", () => {
		const { status, stderr, out } = run([
			"{",
			'{"id":"a","title":"t"}',
			'{"id":"b","title":"","abstract":""}',
		]);
		expect(status).toBe(1);
		expect(out).toEqual([]);
		expect(stderr).toMatch(/papers\.jsonl:1\n[\s\S]*papers\.jsonl:2\n/u);
		expect(stderr).toContain("abstract “missing”");
	});

	it("says that a content folder is missing", () => {
		const { status, stderr } = run([], "--content", path.join(folder, "nowhere"));
		expect(status).toBe(1);
		expect(stderr).toContain("a content folder");
	});
});
