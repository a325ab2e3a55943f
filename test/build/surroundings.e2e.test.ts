import { execFileSync, spawn } from "node:child_process";
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cacheFolder } from "../../src/build/cacheFolder.ts";
import { isRunning, readLock } from "../../src/build/turn/lockFile.ts";
import { listing } from "../support/compose.ts";
import { ROOT } from "../support/corpus.ts";
import { treeHash } from "../support/treeHash.ts";
import { mounted } from "./mounted.ts";

const NAME = `a b#c%20d?ü"q'[x]$e&{y}-😀`;
const work = mkdtempSync(path.join(tmpdir(), "abstrata-surroundings-"));
/** A project of its own: its builds wait for no others, and its cache may be damaged. */
const project = path.join(work, NAME, "-project");
const content = path.join(work, NAME, "content");
const out = path.join(work, NAME, "out");
const cache = cacheFolder(project, content);

beforeAll(() => {
	mkdirSync(path.join(content, "listings"), { recursive: true });
	writeFileSync(
		path.join(content, "listings", "a.txt"),
		listing("Dec 30", { "A first paper": "Jun 5, 2024", "A second paper": "Jun 6, 2023" }),
	);
	const parts = ["src", "scripts", "public", "content/themes", "content/search"];
	const files = ["package.json", "package-lock.json", "astro.config.mjs", "tsconfig.json"];
	for (const part of [...parts, ...files])
		cpSync(path.join(ROOT, part), path.join(project, part), { recursive: true });
	symlinkSync(path.join(ROOT, "node_modules"), path.join(project, "node_modules"), "junction");
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Starts a build, without digests. */
function start(more: readonly string[] = [], environment: NodeJS.ProcessEnv = {}) {
	const script = path.join(project, "scripts", "build.ts");
	const args = [script, "--content", content, "--out", out, "--no-digests", "--quiet", ...more];
	const child = spawn(process.execPath, args, { env: { ...process.env, ...environment } });
	let told = "";
	child.stderr.on("data", (data) => {
		told += data;
	});
	const ended = new Promise<{ code: number | null; told: string }>((resolve) =>
		child.on("close", (code) => resolve({ code, told })),
	);
	return { child, ended };
}
const build = (...more: string[]) => start(more).ended;

/** The next build makes all of the survey, as if something had changed. */
const forgetLast = () => rmSync(path.join(cache, "last-build.json"), { force: true });

const filesBelow = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort();

/** What a build must not leave anywhere. */
const leftovers = () =>
	[...readdirSync(path.join(work, NAME)), ...readdirSync(path.join(project, ".cache"))].filter(
		(name) => name.includes("abstrata") || name.includes("lock"),
	);

const DAMAGES = [
	(file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
	(file: string) => truncateSync(file, 0),
	(file: string) => {
		const bytes = readFileSync(file);
		const middle = bytes.length >> 1;
		bytes[middle] = (bytes[middle] ?? 0) ^ 4;
		writeFileSync(file, bytes);
	},
];

describe("a build in a project, of a content and into a folder of odd names", {
	timeout: 300_000,
}, () => {
	it("makes the survey, and the same from a cache of which every file is damaged", async () => {
		expect(await build()).toEqual({ code: 0, told: "" });
		const first = treeHash(out);
		expect(existsSync(path.join(out, "papers", "a-first-paper", "index.html"))).toBe(true);
		expect(filesBelow(path.join(out, "assets")).join()).toContain(".css");
		const kept = filesBelow(cache);
		expect(kept.length).toBeGreaterThan(10);
		for (const [index, file] of kept.entries()) DAMAGES[index % DAMAGES.length]?.(file);
		expect(await build()).toEqual({ code: 0, told: "" });
		expect(treeHash(out)).toBe(first);
		expect(leftovers()).toEqual([]);
	});

	it.each(["SIGINT", "SIGTERM"] as const)(
		"that is ended by %s ends all that it started, and changes nothing",
		async (signal) => {
			const first = treeHash(out);
			forgetLast();
			const { child, ended } = start();
			await expect.poll(() => existsSync(path.join(cache, "site")), { timeout: 60_000 }).toBe(true);
			const lock = readLock(path.join(project, ".cache", "build.lock"));
			const holders = typeof lock === "object" && "holders" in lock ? lock.holders : [];
			child.kill(signal);
			const { code, told } = await ended;
			expect(code).toBe(signal === "SIGINT" ? 130 : 143);
			expect(told).toContain(`The build was ended by ${signal}.`);
			expect(leftovers()).toEqual([]);
			expect(existsSync(path.join(cache, "site"))).toBe(false);
			expect(treeHash(out)).toBe(first);
			expect(holders).toHaveLength(2);
			expect(holders.filter(isRunning)).toEqual([]);
		},
	);

	it("that is killed with all that it started is followed by one that works without a hand, and without a folder for temporary files", async () => {
		const first = treeHash(out);
		forgetLast();
		const { child, ended } = start();
		await expect.poll(() => existsSync(path.join(cache, "site")), { timeout: 60_000 }).toBe(true);
		child.kill("SIGKILL");
		await ended;
		expect(treeHash(out)).toBe(first);
		const { code, told } = await start([], { TMPDIR: path.join(work, "none") }).ended;
		expect(told).toContain("was taken over: its build, process ");
		expect(code).toBe(0);
		expect(treeHash(out)).toBe(first);
		expect(leftovers()).toEqual([]);
	});
});

describe.skipIf(!mounted.possible)("a disk that", () => {
	it("is too small for the survey is told, and keeps the last", async () => {
		const small = path.join(work, "small");
		await mounted(small, "size=400k", async () => {
			const place = path.join(small, "out");
			mkdirSync(place);
			writeFileSync(path.join(place, "survey.json"), "the last");
			const { code, told } = await build("--out", place);
			expect(code).toBe(1);
			expect(told).toContain(`The survey cannot be written to ${place}: its disk is full`);
			expect(told).toContain("--out FOLDER");
			expect(told.trim().split("\n").length).toBeLessThan(6);
			expect(filesBelow(small)).toEqual([path.join(place, "survey.json")]);
			expect(leftovers()).toEqual([]);
		});
	});

	it("is read-only is told before anything is done", async () => {
		const closed = path.join(work, "closed");
		await mounted(closed, "ro", async () => {
			const { code, told } = await build("--out", path.join(closed, "out"));
			expect(code).toBe(1);
			expect(told).toContain("its file system is read-only");
			expect(leftovers()).toEqual([]);
		});
	});

	it("is read-only may hold the content, and one that is full cannot hold the cache", async () => {
		const first = treeHash(out);
		rmSync(path.join(content, "papers"), { recursive: true, force: true });
		execFileSync("mount", ["--bind", content, content]);
		execFileSync("mount", ["-o", "remount,bind,ro", content]);
		try {
			expect(await build()).toEqual({ code: 0, told: "" });
			expect(treeHash(out)).toBe(first);
		} finally {
			execFileSync("umount", ["--lazy", content]);
		}
		await mounted(path.join(project, ".cache"), "size=1m", async () => {
			const { code, told } = await build();
			expect(code).toBe(1);
			expect(told).toContain(`What a build keeps cannot be written to ${project}`);
			expect(leftovers()).toEqual([]);
		});
		expect(treeHash(out)).toBe(first);
	});
});
