import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { unpackBrowser } from "../../src/chromium/unpackBrowser.ts";
import { linkDigests } from "../../src/digest/print/linkDigests.ts";
import { printDigests } from "../../src/digest/print/printDigests.ts";
import { printSite } from "../../src/digest/print/printSite.ts";
import { parsePage, printPage } from "../../src/html/pageTree.ts";
import { createProgress } from "../../src/terminal/progress.ts";

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

describe.skipIf(!isPackaged)("a site with two digests of which one cannot be made", () => {
	it("says so on the findings page and when it is to be quiet, as it does of signs without a font", async () => {
		const site = path.join(work, "site");
		const pages = {
			"index.html": `<p data-digest="good"><a href="digests/good.pdf">PDF</a></p><p data-digest="bad"><a href="digests/bad.pdf">PDF</a></p>`,
			"findings/index.html": `<p data-missing-digest="good">No good:</p><p data-missing-digest="bad">No bad:</p>`,
			"digests/good/index.html": book("<h1>A book</h1><p>模型量化</p>"),
			"digests/bad/index.html": bad,
		};
		for (const [file, html] of Object.entries(pages)) {
			mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
			writeFileSync(path.join(site, file), html);
		}
		const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
		const cache = path.join(work, "site-cache");
		const result = await printSite({ site, paper: "a4", cache }, createProgress({ quiet: true }));
		const messages = told.mock.calls.join("\n");
		told.mockRestore();
		expect(messages).toContain("good.pdf has boxes in place of signs");
		expect(messages).toContain(
			"bad.pdf could not be printed, and the survey goes without: a line is",
		);
		expect(messages).toContain("--no-digests");
		const links = linkDigests(result);
		const read = (file: keyof typeof pages) => {
			const page = parsePage(pages[file]);
			links.visit(page, file);
			return printPage(page);
		};
		expect(read("index.html")).toContain("digests/good.pdf");
		expect(read("index.html")).not.toContain("digests/bad.pdf");
		expect(read("findings/index.html")).not.toContain("No good:");
		expect(read("findings/index.html")).toMatch(/No bad: a line is \d+ px wider than the paper/u);
		expect(links.writes).toMatch(/1 page, \d+ kB a line is/u);
	});
});

describe.skipIf(!isPackaged)("a digest that cannot be made leaves the others:", () => {
	it("one whose book is at fault", async () => {
		const { printed, failed, files } = await print({ bad, good });
		expect([...printed.keys()]).toEqual(["good"]);
		expect(failed.get("bad")).toContain("wider than the paper");
		expect(files).toEqual(["good.pdf"]);
	});

	it("one at which the browser crashes", async () => {
		const mark = path.join(work, "crashed");
		const begun = `'${path.join(work, String(run), "cache")}'/*.digest.html`;
		process.env.CHROME_PATH = await browserThat(
			`if mkdir '${mark}' 2> /dev/null; then (while ! ls ${begun}; do sleep 0.1; done; kill -9 $$) > /dev/null 2>&1 & fi\nexec "$chromium" "$@"`,
		);
		const large = book("<p>Many words on many pages. </p>".repeat(20_000));
		const { printed, failed } = await print({ large, good });
		expect(existsSync(mark)).toBe(true);
		// Which of the two was in that browser is a matter of chance.
		expect([printed.size, failed.size]).toEqual([1, 1]);
		expect([...printed.keys(), ...failed.keys()].sort()).toEqual(["good", "large"]);
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
