import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { processMark } from "../../src/build/turn/processMark.ts";
import { waitForTurn } from "../../src/build/turn/waitForTurn.ts";

let root: string;
let lock: string;
let children: ChildProcess[] = [];
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), "abstrata-lock-"));
	lock = path.join(root, ".cache", "build.lock");
	mkdirSync(path.dirname(lock));
});
afterEach(() => {
	for (const child of children) child.kill("SIGKILL");
	children = [];
	rmSync(root, { recursive: true, force: true });
});

function sleeper(): ChildProcess & { readonly pid: number } {
	const child = spawn("sleep", ["100"]);
	children.push(child);
	return child as ChildProcess & { readonly pid: number };
}

/** What a build is told that asks for its turn, and whether it gets it within a second. */
async function ask() {
	const told: string[] = [];
	const signal = AbortSignal.timeout(1000);
	const turn = await waitForTurn(root, (message) => told.push(message), signal).catch(
		() => undefined,
	);
	return { turn, told: told.join("\n") };
}

describe("a lock that no build holds is told and taken over:", () => {
	const dead = spawn("true");
	const cases: Record<string, () => void> = {
		"an empty one": () => writeFileSync(lock, ""),
		"one of blanks": () => writeFileSync(lock, "\n \n"),
		"a garbled one": () => writeFileSync(lock, Buffer.from([0, 255, 13, 10, 7])),
		"a number of a running process alone": () => writeFileSync(lock, String(process.ppid)),
		"a negative number": () => writeFileSync(lock, "-1 x\n"),
		"a folder": () => mkdirSync(path.join(lock, "deeper"), { recursive: true }),
		"one of a build that was killed": () => writeFileSync(lock, `${dead.pid} some mark\n`),
		"one whose number another program has by now": () =>
			writeFileSync(lock, `${sleeper().pid} an earlier mark\n`),
	};
	it.each(Object.keys(cases))("%s", async (name) => {
		cases[name]?.();
		const { turn, told } = await ask();
		expect(told).toContain(`The lock ${lock} was taken over: `);
		expect(turn).toBeDefined();
		await turn?.end();
		expect(existsSync(path.dirname(lock)) && existsSync(lock)).toBe(false);
	});
});

describe("a build", () => {
	it("waits for another that runs, and names it", async () => {
		const other = sleeper();
		writeFileSync(lock, `${other.pid} ${processMark(other.pid)}\n`);
		const { turn, told } = await ask();
		expect(turn).toBeUndefined();
		expect(told).toBe(`Another build is running (process ${other.pid}). Waiting for it to end.`);
		expect(readFileSync(lock, "utf8")).toContain(String(other.pid));
	});

	it("ends what a killed one left running before it begins", async () => {
		const helper = sleeper();
		writeFileSync(lock, `1 an earlier mark\n${helper.pid} ${processMark(helper.pid)}\n`);
		const { turn } = await ask();
		expect(turn).toBeDefined();
		expect(processMark(helper.pid)).toBeUndefined();
	});

	it("leaves alone a program that has got the number of what a killed one left", async () => {
		const other = sleeper();
		writeFileSync(lock, `1 an earlier mark\n${other.pid} an earlier mark\n`);
		expect((await ask()).turn).toBeDefined();
		expect(processMark(other.pid)).toBeDefined();
	});
});

describe("of builds that start at one moment", () => {
	const script = path.join(import.meta.dirname, "takeTurn.ts");
	it.each(["none", "stale"])("one at a time has its turn; lock before: %s", async (before) => {
		if (before === "stale") writeFileSync(lock, "");
		const record = path.join(root, "record");
		const ends = Array.from({ length: 8 }, () => {
			const child = spawn(process.execPath, [script, root, record]);
			children.push(child);
			return new Promise((resolve) => child.on("close", resolve));
		});
		expect(await Promise.all(ends)).toEqual(ends.map(() => 0));
		const lines = readFileSync(record, "utf8").trim().split("\n");
		expect(lines).toHaveLength(16);
		for (let at = 0; at < lines.length; at += 2)
			expect(lines[at + 1]).toBe(lines[at]?.replace("begin", "end"));
	});
});
