import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "abstrata start é#"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RECORD = `TY  - JOUR
TI  - Why robins sing at night
AB  - ${"Robins in cities sing at night, where days are loud. ".repeat(6)}
AU  - Ørsted, Anna
PY  - 2021
DO  - 10.5555/robins
ER  -
`;

it("one command builds a survey of lists of one's own and serves it", async () => {
	const list = path.join(folder, "my list.ris");
	writeFileSync(list, RECORD);
	const started = spawn(
		process.execPath,
		[
			path.join(ROOT, "scripts/start.ts"),
			list,
			...["--content", path.join(folder, "mine"), "--out", path.join(folder, "out")],
			"--no-digests",
		],
		{ cwd: folder, env: { ...process.env, PORT: "0" } },
	);
	try {
		let said = "";
		const address = await new Promise<string>((resolve, reject) => {
			started.stdout.on("data", (data) => {
				said += data;
				const [, found] = /The survey is at (\S+)/u.exec(said) ?? [];
				if (found) resolve(found);
			});
			started.stderr.on("data", (data) => {
				said += data;
			});
			started.on("exit", () => reject(new Error(said)));
		});
		expect(said).toContain("1 listing, 1 entry, 1 paper");
		const page = await fetch(new URL("papers/why-robins-sing-at-night/", address));
		expect(await page.text()).toContain("Anna Ørsted");
	} finally {
		started.kill("SIGTERM");
		await new Promise((resolve) => started.once("exit", resolve));
	}
}, 120_000);
