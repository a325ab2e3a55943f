import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { unpackBrowser } from "../../scripts/browser/unpackBrowser.ts";
import { printDigests } from "../../scripts/digest/printDigests.ts";

const work = mkdtempSync(path.join(tmpdir(), "abstrata digests "));
afterAll(() => rmSync(work, { recursive: true, force: true }));
afterEach(() => {
	delete process.env.CHROME_PATH;
});
const isPackaged = process.platform === "linux" && process.arch === "x64";

const book = (text: string) =>
	`<!doctype html><html lang="en"><title>A</title><main>${text}</main></html>`;
const good = book("<h1>A book</h1><p>Of one page.</p>");
/** A line that no paper is wide enough for. */
const bad = book(`<h1>A wide book</h1><p style="width: 9000px">Of one page.</p>`.padEnd(999));

let run = 0;
async function print(sources: Readonly<Record<string, string>>, patience?: number) {
	const folder = path.join(work, String(run++));
	const out = path.join(folder, "out");
	const result = await printDigests({
		sources: new Map(Object.entries(sources)),
		paper: "a4",
		out,
		cache: path.join(folder, "cache"),
		onPrint() {},
		...(patience !== undefined && { patience }),
	});
	return { ...result, files: readdirSync(out).sort() };
}

/** A browser that is a script around the packaged one. */
async function browserThat(does: string): Promise<string> {
	const { executablePath, libraries, fonts } = await unpackBrowser();
	const file = path.join(work, `browser-${run}`);
	const environment = `export LD_LIBRARY_PATH='${libraries}' FONTCONFIG_FILE='${fonts}'`;
	writeFileSync(file, `#!/bin/sh\n${environment}\nchromium='${executablePath}'\n${does}\n`);
	chmodSync(file, 0o755);
	return file;
}

describe.skipIf(!isPackaged)("a digest that cannot be made leaves the others:", () => {
	it("one whose book is at fault", async () => {
		const { printed, failed, files } = await print({ bad, good });
		expect([...printed.keys()]).toEqual(["good"]);
		expect(failed.get("bad")).toContain("wider than the paper");
		expect(files).toEqual(["good.pdf"]);
	});

	it("one at which the browser crashes", async () => {
		const mark = path.join(work, "crashed");
		const begun = `'${path.join(work, String(run), "cache")}'/*.book.html`;
		process.env.CHROME_PATH = await browserThat(
			`if mkdir '${mark}' 2> /dev/null; then (while ! ls ${begun}; do sleep 0.1; done; kill -9 $$) > /dev/null 2>&1 & fi\nexec "$chromium" "$@"`,
		);
		const large = book("<p>Many words on many pages. </p>".repeat(20_000));
		const { printed, failed } = await print({ large, good });
		expect(existsSync(mark)).toBe(true);
		expect([...printed.keys()]).toEqual(["good"]);
		expect([...failed.keys()]).toEqual(["large"]);
	});

	it("one for which the browser takes too long", async () => {
		const large = book("<p>Many words on many pages. </p>".repeat(100_000));
		const { printed, failed } = await print({ large, good }, 4000);
		expect([...printed.keys()]).toEqual(["good"]);
		expect(failed.get("large")).toBe("the browser did not print it within 4 s");
	});

	it("all, where the browser ends as soon as it begins", async () => {
		process.env.CHROME_PATH = await browserThat("exit 3");
		const { failed, files } = await print({ good, other: good });
		expect([...failed.keys()]).toEqual(["good", "other"]);
		expect(failed.get("good")).toContain("CHROME_PATH=/path/to/chrome");
		expect(files).toEqual([]);
	});
});
