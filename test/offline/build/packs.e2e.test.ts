import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync, zstdDecompressSync } from "node:zlib";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it, vi } from "vitest";
import { unpack } from "../../../src/offline/core/pack.ts";

const work = vi.hoisted(() => ({ folder: "" }));
work.folder = mkdtempSync(path.join(tmpdir(), "abstrata packs "));
process.env.ABSTRATA_CACHE = path.join(work.folder, "cache"); // before what reads it is loaded
afterAll(() => {
	delete process.env.ABSTRATA_CACHE;
	rmSync(work.folder, { recursive: true, force: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("a site with its service worker", () => {
	const site = path.join(work.folder, "site");
	const files = {
		"index.html": "<p>量</p>",
		"papers/a/index.html": "<p>a</p>",
		"digests/a.pdf": "a digest",
		"survey.json": "{}",
		"offline.zip": "a folder",
	};
	const keep = async () => {
		const { keepOffline } = await import("../../../src/offline/build/writeServiceWorker.ts");
		await keepOffline(site);
		const [pack = ""] = readdirSync(path.join(site, "offline"));
		return pack;
	};

	it("has a pack of what is read without network, named by its content, and a worker that knows it", async () => {
		for (const [file, text] of Object.entries(files)) {
			mkdirSync(path.join(site, path.dirname(file)), { recursive: true });
			writeFileSync(path.join(site, file), text);
		}
		const pack = await keep();
		const packed = zstdDecompressSync(readFileSync(path.join(site, "offline", pack)));
		expect(unpack(new Uint8Array(packed)).map(({ path, bytes }) => [path, textOf(bytes)])).toEqual([
			["index.html", "<p>量</p>"],
			["papers/a/index.html", "<p>a</p>"],
		]);
		expect(readFileSync(path.join(site, "sw.js"), "utf8")).toContain(`offline/${pack}`);
		rmSync(path.join(site, "offline"), { recursive: true });
		expect(await keep()).toBe(pack);
		rmSync(path.join(site, "offline"), { recursive: true });
		writeFileSync(path.join(site, "index.html"), "<p>newer</p>");
		expect(await keep()).not.toBe(pack);
	});
});

describe("a compressed pack", () => {
	it("opens what is gzipped, so that it shares its text", async () => {
		const { compressPack } = await import("../../../src/offline/build/compressPack.ts");
		const packed = await compressPack([
			{ path: "a", bytes: new Uint8Array(gzipSync("text")) },
			{ path: "b", bytes: bytes("plain") },
			{ path: "c", bytes: new Uint8Array() },
		]);
		const opened = unpack(new Uint8Array(zstdDecompressSync(packed)));
		expect(opened.map(({ bytes }) => textOf(bytes))).toEqual(["text", "plain", ""]);
	});
});

describe("an archive", () => {
	it("gives back its files, and is the same bytes each time", async () => {
		const { zipFiles } = await import("../../../src/offline/build/zipFiles.ts");
		const files = [
			{ path: "survey/index.html", bytes: bytes("<p>量</p>") },
			{ path: "survey/Zug nach Köln.html", bytes: bytes("x".repeat(10_000)) },
			{ path: "survey/empty", bytes: new Uint8Array() },
		];
		const archive = zipFiles(files);
		expect(Object.entries(unzipSync(archive))).toEqual(
			files.map(({ path, bytes }) => [path, bytes]),
		);
		expect(archive.equals(zipFiles(files))).toBe(true);
		expect(archive.length).toBeLessThan(1000);
	});
});

describe("the faces of a folder", () => {
	it("are waited for, and nothing else changes", async () => {
		const { waitForFaces } = await import("../../../src/offline/build/waitForFaces.ts");
		const css =
			'@font-face{font-family:"A";font-display:swap;src:url(a.woff2)}p{content:"font-display:swap"}';
		expect(waitForFaces(css)).toBe(css.replace("font-display:swap", "font-display:block"));
		expect(waitForFaces("")).toBe("");
	});
});
