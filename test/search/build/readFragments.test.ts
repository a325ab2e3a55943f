import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { readFragments } from "../../../src/search/build/readFragments.ts";

const work = mkdtempSync(path.join(tmpdir(), "abstrata fragments "));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function bundle(name: string, files: Readonly<Record<string, string>>): string {
	const folder = path.join(work, name);
	mkdirSync(path.join(folder, "fragment"), { recursive: true });
	for (const [file, text] of Object.entries(files))
		writeFileSync(path.join(folder, "fragment", `${file}.pf_fragment`), gzipSync(text));
	return folder;
}

describe("the pages that Pagefind has indexed", () => {
	const fragment = (url: string, content = "") =>
		`pagefind_dcd${JSON.stringify({ url, content, meta: { title: url }, filters: {} })}`;

	it("are read in the order of their addresses, each with Pagefind's name of it", async () => {
		const folder = bundle("good", {
			en_1: fragment("/papers/b/", "模型 <b>"),
			en_2: fragment("/papers/a/"),
		});
		expect(readFragments(folder)).toEqual([
			{ id: "en_2", url: "/papers/a/", content: "", meta: { title: "/papers/a/" }, filters: {} },
			{
				id: "en_1",
				url: "/papers/b/",
				content: "模型 <b>",
				meta: { title: "/papers/b/" },
				filters: {},
			},
		]);
	});

	it("are none where there is none", async () => {
		expect(readFragments(path.join(work, "nowhere"))).toEqual([]);
	});

	it("of a Pagefind that is not known are an error that names the file", async () => {
		expect(() => readFragments(bundle("other", { en_9: "{}" }))).toThrow("en_9.pf_fragment");
	});
});
