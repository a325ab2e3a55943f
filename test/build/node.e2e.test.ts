import { execFile } from "node:child_process";
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT } from "../support/corpus.ts";

interface LockEntry {
	readonly version?: string;
	readonly integrity?: string;
	readonly resolved?: string;
	readonly hasInstallScript?: boolean;
}

const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const project = JSON.parse(read("package.json")) as {
	readonly scripts: Readonly<Record<string, string>>;
	readonly optionalDependencies: Readonly<Record<string, string>>;
	readonly allowScripts: Readonly<Record<string, boolean>>;
};
const locked = Object.entries(
	(JSON.parse(read("package-lock.json")) as { packages: Record<string, LockEntry> }).packages,
).filter(([place]) => place !== "");

describe("the lock file", () => {
	it("has the hash of every package, also of those for other systems", () => {
		expect(locked.length).toBeGreaterThan(500);
		expect(locked.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"))).toEqual([]);
	});

	it("names no registry but npm's own", () => {
		const others = locked.filter(
			([, { resolved }]) =>
				resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/"),
		);
		expect(others).toEqual([]);
	});

	it("holds the Node of this system, and no package is allowed a script at installation", () => {
		const [ours] = Object.keys(project.optionalDependencies).filter(
			(name) =>
				name.endsWith(`-${process.platform.replace("win32", "win")}-${process.arch}`) &&
				name.startsWith("node-"),
		);
		if (ours) {
			const bin = realpathSync(process.execPath);
			expect(bin.startsWith(realpathSync(path.join(ROOT, "node_modules", ours)))).toBe(true);
			expect(process.versions.node).toBe(project.optionalDependencies[ours]);
		}
		const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
		expect(project.allowScripts).toEqual(
			Object.fromEntries(scripted.map(([place]) => [place.split("node_modules/").pop(), false])),
		);
	});
});

/** The documents of the project, from its root. */
const documents = [
	"README.md",
	...readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".md"))
		.map((file) => path.join("src", file)),
];

describe("the documents", () => {
	it("start everything by npm, which finds the right Node", () => {
		for (const document of documents)
			expect(read(document), document).not.toMatch(/\b(?:node|npx) [\w./-]*\.ts\b/u);
	});

	it("name no script that does not exist", () => {
		const named = documents.flatMap((document) =>
			Array.from(read(document).matchAll(/npm run (?:-s )?([\w:]+)/gu), ([, name = ""]) => name),
		);
		expect(named).toContain("themes:evaluate");
		expect(named.filter((name) => !(name in project.scripts))).toEqual([]);
	});
});

const run = promisify(execFile);

/** What a person has before npm puts the packages' own programs in front. */
const ownPath = (process.env.PATH ?? "")
	.split(path.delimiter)
	.filter((folder) => !folder.includes("node_modules"))
	.join(path.delimiter);

describe("a command of the README", () => {
	const folder = mkdtempSync(path.join(tmpdir(), "abstrata-node-"));
	const papers = path.join(folder, "papers.jsonl");
	writeFileSync(papers, '{"id":"1","title":"Pruning","abstract":"We prune."}\n');
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it.each([
		["build", "--help", "Usage: npm run build"],
		["digest", "--help", "Usage: npm run digest"],
		["themes:evaluate", "--help", "Usage: npm run -s themes:evaluate"],
		["search:evaluate", "--help", "Usage: npm run -s search:evaluate"],
		["classify", papers, '{"id":"1","themes":'],
	])("npm run %s works with the Node that is on the path", async (name, argument, output) => {
		const { stdout } = await run("npm", ["run", "-s", name, "--", argument], {
			cwd: ROOT,
			env: { ...process.env, PATH: ownPath },
			shell: process.platform === "win32",
		});
		expect(stdout.slice(0, output.length)).toBe(output);
	});

	it("says which Node it needs where no such Node is to be had", async () => {
		// This option makes a newer Node as unable as an old one.
		const started = run(
			process.execPath,
			[
				"--no-experimental-strip-types",
				"--import",
				"./scripts/requireNode.mjs",
				"scripts/build.ts",
			],
			{ cwd: ROOT },
		);
		await expect(started).rejects.toMatchObject({
			code: 1,
			stdout: "",
			stderr: expect.stringMatching(/^Abstrata needs Node 22\.18 or later.*\n.*npm ci.*\n.*\n$/u),
		});
	});
});
