import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync, zstdDecompressSync } from "node:zlib";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { type SiteFile, textFile, textOf } from "../../../src/html/siteFile.ts";
import { compressPack } from "../../../src/offline/build/compressPack.ts";
import { keptSurvey } from "../../../src/offline/build/keptSurvey.ts";
import { unzipped } from "../../../src/offline/build/unzipped.ts";
import { waitForFaces } from "../../../src/offline/build/waitForFaces.ts";
import { deflateFile, zipFiles } from "../../../src/offline/build/zipFiles.ts";
import { pack, unpack } from "../../../src/offline/core/pack.ts";

const cache = mkdtempSync(path.join(tmpdir(), "abstrata packs "));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const serviceWorker = (files: readonly SiteFile[], folder: string) =>
	keptSurvey(folder).files(files);

const bytes = (text: string) => new TextEncoder().encode(text);

describe("the service worker of a site", () => {
	const files = [
		textFile("digests/a.pdf", "a digest"),
		textFile("index.html", "<p>量</p>"),
		textFile("offline.zip", "a folder"),
		textFile("papers/a/index.html", "<p>a</p>"),
		textFile("survey.json", "{}"),
	];

	it("knows what is read without network, which is named by its content", async () => {
		const [pack, list, pieces, worker] = await serviceWorker(files, cache);
		const packed = zstdDecompressSync(pack!.bytes);
		expect(unpack(new Uint8Array(packed)).map((file) => [file.path, textOf(file)])).toEqual([
			["index.html", "<p>量</p>"],
			["papers/a/index.html", "<p>a</p>"],
		]);
		expect(pack!.path).toMatch(/^offline\/[0-9a-f]{12}\.pack$/u);
		const version = pack!.path.replace(".pack", "");
		expect([list!.path, pieces!.path]).toEqual([`${version}.json`, `${version}.pieces`]);
		expect(worker!.path).toBe("sw.js");
		expect(textOf(worker!)).toContain(version);
		expect((await serviceWorker(files, cache))[0]?.path).toBe(pack!.path);
		const newer = [textFile("index.html", "<p>newer</p>"), ...files.slice(2)];
		expect((await serviceWorker(newer, cache))[0]?.path).not.toBe(pack!.path);
	});

	it("is the same bytes whatever was kept of another version", async () => {
		const text = (seed: number) =>
			Array.from({ length: 9000 }, (_, at) => (at * at * seed) % 9973).join(" ");
		const before = [textFile("a.html", text(3)), textFile("b.html", text(5))];
		const after = [textFile("a.html", text(3)), textFile("b.html", `${text(3)}${text(7)}`)];
		await serviceWorker(before, path.join(cache, "kept"));
		const edited = await serviceWorker(after, path.join(cache, "kept"));
		expect(edited).toEqual(await serviceWorker(after, path.join(cache, "clean")));
		expect(edited).toEqual(await serviceWorker(after, path.join(cache, "kept")));
		const prepared = keptSurvey(path.join(cache, "prepared"));
		await prepared.prepare([after[1]!, ...before]);
		expect(await prepared.files(after)).toEqual(edited);
	});
});

describe("a compressed pack", () => {
	it("has what is gzipped as it reads, so that it shares its text", async () => {
		const files = [
			{ path: "a.pf_fragment", bytes: new Uint8Array(gzipSync("text")) },
			{ path: "b", bytes: bytes("plain") },
			{ path: "c", bytes: new Uint8Array() },
		];
		const packed = await compressPack(pack(files.map(unzipped)), [[0, 3]], cache);
		const opened = unpack(new Uint8Array(zstdDecompressSync(packed)));
		expect(opened.map(textOf)).toEqual(["text", "plain", ""]);
	});
});

describe("an archive", () => {
	it("gives back its files, and is the same bytes each time", async () => {
		const files = [
			{ path: "survey/index.html", bytes: bytes("<p>量</p>") },
			{ path: "survey/Zug nach Köln.html", bytes: bytes("x".repeat(10_000)) },
			{ path: "survey/empty", bytes: new Uint8Array() },
		];
		const archive = zipFiles(files.map(deflateFile));
		expect(Object.entries(unzipSync(archive))).toEqual(
			files.map(({ path, bytes }) => [path, bytes]),
		);
		expect(archive).toEqual(zipFiles(files.map(deflateFile)));
		expect(archive.length).toBeLessThan(1000);
	});
});

describe("the faces of a folder", () => {
	it("are waited for, and nothing else changes", async () => {
		const css =
			'@font-face{font-family:"A";font-display:swap;src:url(a.woff2)}p{content:"font-display:swap"}';
		expect(waitForFaces(css)).toBe(css.replace("font-display:swap", "font-display:block"));
		expect(waitForFaces("")).toBe("");
	});
});
