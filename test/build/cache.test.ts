import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { cached } from "../../src/cache/cached.ts";
import { readSealed, writeSealed } from "../../src/cache/sealedFile.ts";
import { breakSeal, isSealed, sealFolder } from "../../src/cache/sealedFolder.ts";

let work: string;
let file: string;
beforeEach(() => {
	work = mkdtempSync(path.join(tmpdir(), "abstrata-cache-"));
	file = path.join(work, "deep", "file");
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

describe("a sealed file", () => {
	it("reads as it was written, and as nothing once a byte is other, missing or too many", () => {
		const contents = fc.uint8Array({ maxLength: 200 });
		fc.assert(
			fc.property(contents, fc.nat(), fc.integer({ min: 1, max: 255 }), (content, at, change) => {
				writeSealed(file, content);
				expect(readSealed(file)).toEqual(Buffer.from(content));
				const whole = readFileSync(file);
				const place = at % whole.length;
				const other = Buffer.from(whole);
				other[place] = (other[place] ?? 0) ^ change;
				for (const damaged of [other, whole.subarray(0, place), Buffer.concat([whole, other])]) {
					writeFileSync(file, damaged);
					expect(readSealed(file)).toBeUndefined();
				}
			}),
		);
		expect(readdirSync(path.dirname(file))).toEqual(["file"]);
	});

	it("reads as nothing where there is none, or a folder", () => {
		expect(readSealed(file)).toBeUndefined();
		mkdirSync(file, { recursive: true });
		expect(readSealed(file)).toBeUndefined();
	});
});

describe("a cached result", () => {
	const code = mkdtempSync(path.join(tmpdir(), "abstrata-code-"));
	afterAll(() => rmSync(code, { recursive: true }));
	writeFileSync(path.join(code, "package-lock.json"), "{}");
	const module = path.join(code, "maker.ts");
	beforeEach(() => writeFileSync(module, "1"));

	it("is made once of the same, and anew of other or when it was damaged; one of it stays", async () => {
		let made = 0;
		const take = async (from: string) =>
			Buffer.from(
				await cached({ folder: work, module }, [from], () => Buffer.from(`${from} ${++made}`)),
			).toString();
		expect(await take("a")).toBe("a 1");
		expect(await take("a")).toBe("a 1");
		expect(await take("b")).toBe("b 2");
		expect(await take("a")).toBe("a 3");
		const [name = ""] = readdirSync(work);
		writeFileSync(path.join(work, name), "a 3");
		expect(await take("a")).toBe("a 4");
		expect(readdirSync(work)).toEqual([name]);
		writeFileSync(module, "2");
		expect(await take("a")).toBe("a 5");
	});

	it("is not what could not be made", async () => {
		const fails = () => Promise.reject(new Error("no"));
		await expect(cached({ folder: work, module }, ["a"], fails)).rejects.toThrow("no");
		expect(readdirSync(work)).toEqual([]);
	});
});

describe("a sealed folder", () => {
	it("is whole until a file of it is altered, removed or its seal broken; later files do not count", async () => {
		expect(await isSealed(work)).toBe(false);
		writeSealed(file, "content");
		await sealFolder(work);
		writeFileSync(path.join(work, "later"), "");
		expect(await isSealed(work)).toBe(true);
		writeSealed(file, "other");
		expect(await isSealed(work)).toBe(false);
		writeSealed(file, "content");
		expect(await isSealed(work)).toBe(true);
		rmSync(file);
		expect(await isSealed(work)).toBe(false);
		await sealFolder(work);
		expect(await isSealed(work)).toBe(true);
		await breakSeal(work);
		expect(await isSealed(work)).toBe(false);
	});

	it("is not whole for other code than it was made by", async () => {
		await sealFolder(work, "one");
		expect([await isSealed(work, "one"), await isSealed(work, "other")]).toEqual([true, false]);
	});
});
