import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** Runs a start that cannot build, and gives what it says on its way. */
function fail(...options: readonly string[]): string {
	const { status, stderr } = spawnSync(
		process.execPath,
		[path.join(ROOT, "scripts/start.ts"), ...options, "--content", path.join(folder, "other")],
		{ encoding: "utf8" },
	);
	expect(status).toBe(1);
	return stderr;
}

it("lists that cannot be read are told, and leave the folder as it was", () => {
	const [bad, listings] = [path.join(folder, "bad.txt"), path.join(folder, "other", "listings")];
	mkdirSync(listings, { recursive: true });
	writeFileSync(path.join(listings, "good.ris"), RECORD);
	writeFileSync(bad, "%PDF-1.7\n");
	const said = fail(bad);
	expect(said).toContain("bad.txt:1");
	expect(said).toContain("The lists were not kept");
	expect(readdirSync(listings)).toEqual(["good.ris"]);
	writeFileSync(path.join(folder, "good.ris"), "TY  - JOUR\n");
	fail(path.join(folder, "good.ris"));
	expect(readFileSync(path.join(listings, "good.ris"), "utf8")).toBe(RECORD);
}, 60_000);

it("two lists of one name are refused before anything is written", () => {
	for (const name of ["one", "two"]) {
		mkdirSync(path.join(folder, name), { recursive: true });
		writeFileSync(path.join(folder, name, "papers.ris"), RECORD);
	}
	const said = fail(...["one", "two"].map((name) => path.join(folder, name, "papers.ris")));
	expect(said).toContain("Two lists have the name papers.ris");
});
