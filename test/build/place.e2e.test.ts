import { spawnSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realFolder, whyForeign } from "../../src/build/place/outFolder.ts";
import { placeSite, recoverSite } from "../../src/build/place/placeSite.ts";
import { treeHash } from "../support/treeHash.ts";
import { mounted } from "./mounted.ts";

let work: string;
let out: string;
let site: string;
beforeEach(() => {
	work = mkdtempSync(path.join(tmpdir(), "abstrata-place #é "));
	out = path.join(work, "-out");
	site = path.join(work, "made", "site");
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

/** A site of a few files, some of which others have too. */
function writeSite(folder: string, name: string): string {
	for (const file of ["survey.json", "index.html", `only-${name}/index.html`, "both/index.html"]) {
		mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
		writeFileSync(path.join(folder, file), `${file} of ${name}`);
	}
	return treeHash(folder);
}

const neighbours = () => readdirSync(work).sort();

describe.each(["beside", "inside"])("a build that is killed while it swaps, %s", (way) => {
	const script = path.join(import.meta.dirname, "placeAndDie.ts");
	it("at any change leaves the last site or the next, whole, and the next build works", async () => {
		const known = new Set<string>();
		for (let change = 0; ; change++) {
			rmSync(work, { recursive: true, force: true });
			const last = writeSite(out, "last");
			const next = writeSite(site, "next");
			const { signal } = spawnSync(process.execPath, [script, way, site, out, String(change)]);
			if (signal !== "SIGKILL") break;
			await recoverSite(out);
			const stands = treeHash(out);
			expect([last, next]).toContain(stands);
			known.add(stands === last ? "last" : "next");
			expect(neighbours().filter((name) => name.includes("abstrata"))).toEqual([]);
			rmSync(site, { recursive: true, force: true });
			const third = writeSite(site, "third");
			await placeSite(site, out);
			expect(treeHash(out)).toBe(third);
		}
		expect(known).toEqual(new Set(["last", "next"]));
	});
});

describe("a place that is", () => {
	const place = async () => {
		const next = writeSite(site, "next");
		await placeSite(site, await realFolder(out));
		expect(treeHash(out)).toBe(next);
		expect(existsSync(site)).toBe(false);
	};

	it("not there yet, nor its parent, is made", async () => {
		out = path.join(work, "deep", "er", "out");
		await place();
	});

	it("a link to a folder stays one", async () => {
		const real = path.join(work, "real");
		writeSite(real, "last");
		symlinkSync("real", out);
		await place();
		expect(treeHash(real)).toBe(treeHash(out));
		expect(neighbours()).toEqual(["-out", "made", "real"]);
	});

	it("a link to nothing makes the folder that it names", async () => {
		symlinkSync("real", out);
		await place();
		expect(existsSync(path.join(work, "real", "index.html"))).toBe(true);
	});

	it.skipIf(!mounted.possible)(
		"a mount point is filled, twice, and what is not ours stays",
		async () => {
			await mounted(out, "size=4m", async () => {
				mkdirSync(path.join(out, "lost+found"));
				await place();
				await place();
				expect(readdirSync(out)).toContain("lost+found");
				expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
			});
		},
	);

	it.skipIf(!mounted.possible)("in another file system is filled, twice", async () => {
		const disk = path.join(work, "disk");
		out = path.join(disk, "out");
		await mounted(disk, "size=4m", async () => {
			await place();
			await place();
			expect(readdirSync(disk)).toEqual(["out"]);
		});
	});

	it.skipIf(!mounted.possible)("too small for the next site keeps the last", async () => {
		for (const where of [work, out]) {
			await mounted(where === work ? path.join(work, "disk") : out, "size=1m", async () => {
				if (where === work) out = path.join(work, "disk", "out");
				const last = writeSite(out, "last");
				writeSite(site, "next");
				writeFileSync(path.join(site, "large"), Buffer.alloc(3e6, "x"));
				await expect(placeSite(site, out)).rejects.toThrow("ENOSPC");
				await recoverSite(out);
				expect(treeHash(out)).toBe(last);
				rmSync(site, { recursive: true, force: true });
			});
			out = path.join(work, "-out");
		}
	});
});

describe("a survey is not put", () => {
	it.each([
		["into the project", "project"],
		["above the project", "."],
		["into the content", "content"],
		["into the listings", "content/listings"],
		["below the listings", "content/listings/out"],
		["above the content", "above"],
		["below the papers", "content/papers/out"],
	])("%s", async (_, folder) => {
		const content = path.join(work, folder === "above" ? "above/content" : "content");
		mkdirSync(path.join(content, "listings"), { recursive: true });
		const project = path.join(work, "project");
		expect(await whyForeign(path.join(work, folder), content, project)).toContain("--out FOLDER");
	});

	it("where other things would go: the whole disk, the home folder, the folder one is in", async () => {
		for (const folder of ["/", homedir(), process.cwd(), path.dirname(process.cwd())])
			expect(await whyForeign(folder, path.join(work, "content"), work)).toContain("--out FOLDER");
	});

	it("but beside the parts of the content, into an empty folder or over another survey it is", async () => {
		const content = path.join(work, "content");
		const project = path.join(work, "project");
		mkdirSync(out);
		writeSite(path.join(content, "dist"), "last");
		for (const folder of [out, path.join(content, "dist"), path.join(work, "new")])
			expect(await whyForeign(folder, content, project)).toBeUndefined();
	});
});
