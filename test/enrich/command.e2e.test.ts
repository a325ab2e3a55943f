import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ROOT } from "../support/corpus.ts";
import { scholarlyServer } from "./scholarlyServer.ts";

const CASE = path.join(import.meta.dirname, "cases", "merging");
const RECORDS = path.join(CASE, "records.jsonl");

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
	for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

function contentOfCase(): string {
	const folder = mkdtempSync(path.join(tmpdir(), "enrich-"));
	cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
	cpSync(path.join(CASE, "content"), folder, { recursive: true });
	return folder;
}

interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly said: string;
}

function start(...options: string[]): { child: ChildProcess; ended: Promise<Ended> } {
	const child = spawn(process.execPath, ["scripts/enrich.ts", ...options], { cwd: ROOT });
	cleanUps.push(() => child.kill("SIGKILL"));
	let [out, said] = ["", ""];
	child.stdout.setEncoding("utf8").on("data", (text: string) => {
		out += text;
	});
	child.stderr.setEncoding("utf8").on("data", (text: string) => {
		said += text;
	});
	const ended = new Promise<Ended>((resolve) =>
		child.on("close", (code) => resolve({ code, out, said })),
	);
	return { child, ended };
}

const run = (...options: string[]) => start(...options).ended;

describe("npm run enrich", () => {
	it("writes what a file of records tells, says what, and has nothing to do the second time", async () => {
		const content = contentOfCase();
		const first = await run("--content", content, "--from", RECORDS);
		expect([first.code, first.said]).toEqual([0, ""]);
		expect(first.out).toContain("4 papers looked up, 4 found in public records.");
		expect(first.out).toContain("Left to a person, 1 paper:");
		expect(first.out).toContain(path.join(content, "curation/enriched.yaml"));
		const second = await run("--content", content, "--from", RECORDS);
		expect([second.code, second.out.split("\n").at(-2)]).toEqual([0, "Nothing new to write."]);
	});

	it("shows the lines and writes nothing with --dry-run", async () => {
		const content = contentOfCase();
		const { code, out } = await run("--content", content, "--from", RECORDS, "--dry-run");
		expect(code).toBe(0);
		expect(out).toContain("+   venue: Journal of Sparse Things\n");
		expect(existsSync(path.join(content, "curation"))).toBe(false);
	});

	it("tells machines the same with --json", async () => {
		const content = contentOfCase();
		const { out } = await run("--content", content, "--from", RECORDS, "--json");
		expect(JSON.parse(out)).toMatchObject({
			papers: 4,
			matched: 4,
			got: { authors: 4, venue: 3 },
			open: [{ slug: "risk-without-assumptions-about-inputs" }],
			files: ["curation/enriched.yaml", "curation/proposed/enriched.yaml"],
		});
	});

	it("names file, line and remedy where something cannot be read, and writes nothing", async () => {
		const content = contentOfCase();
		const missing = await run("--content", content, "--from", path.join(content, "none.bib"));
		expect(missing.code).toBe(1);
		expect(missing.said).toMatch(
			/none\.bib\n {2}expected {2}a file of records\n {2}found {5}nothing of that name/u,
		);
		const picture = path.join(content, "picture.png");
		writeFileSync(picture, "\u0089PNG\r\n\u001a\n");
		expect((await run("--content", content, "--from", picture)).code).toBe(1);
		expect(existsSync(path.join(content, "curation"))).toBe(false);
	});

	it("refuses what it does not understand, with another code", async () => {
		expect((await run("--arxiv", "file:///etc/passwd")).code).toBe(2);
		expect((await run("--only", "google")).code).toBe(2);
		expect((await run("--mailto", "nobody")).code).toBe(2);
		expect((await run("--help")).code).toBe(0);
	});

	it("asks the servers that are named, and says when one did not answer", async () => {
		const content = contentOfCase();
		const server = await scholarlyServer([], ({ url = "" }, response) => {
			if (!url.startsWith("/works")) return false;
			response.writeHead(403).end();
			return true;
		});
		cleanUps.push(() => server.close());
		const { address } = server;
		const options = ["--openalex", address, "--arxiv", address, "--only", "openalex"];
		const { code, said } = await run("--content", content, ...options, "--quiet");
		expect(code).toBe(3);
		expect(said).toContain(
			"OpenAlex did not answer for every paper: status 403. Run the command again.",
		);
		expect(server.asked.length).toBe(3);
	});

	it("ends in peace when it is interrupted", async () => {
		const content = contentOfCase();
		const server = await scholarlyServer([], () => true);
		cleanUps.push(() => server.close());
		const { child, ended } = start(
			"--content",
			content,
			"--arxiv",
			server.address,
			"--only",
			"arxiv",
		);
		await expect.poll(() => server.asked.length, { timeout: 20_000 }).toBe(1);
		child.kill("SIGINT");
		const { code, said } = await ended;
		expect(code).toBe(130);
		expect(said).toContain("Interrupted: what was found is written.");
		expect(existsSync(path.join(content, "curation"))).toBe(false);
	});

	it("is told of in the usage of the project", () => {
		const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
			scripts: Record<string, string>;
		};
		expect(scripts.enrich).toContain("scripts/enrich.ts");
	});
});
