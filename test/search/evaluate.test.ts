import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { ROOT } from "../support/corpus.ts";

it("a search that was not built is not measured, and what to do is said", async () => {
	const script = path.join(ROOT, "scripts/lab/search/evaluate.ts");
	const queries = path.join(import.meta.dirname, "queries.json");
	const node = ["--import", path.join(ROOT, "scripts/requireNode.mjs")];
	const measured = promisify(execFile)(process.execPath, [...node, script, queries, "no-such"]);
	await expect(measured).rejects.toThrow(/no-such holds no built survey.*npm run build/u);
});
