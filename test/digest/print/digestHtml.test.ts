import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Element, getAttribute, getTextContent } from "@parse5/tools";
import { describe, expect, it } from "vitest";
import { digestHtml } from "../../../src/digest/print/digestHtml.ts";
import { elementsOf } from "../../../src/html/elementsOf.ts";
import { parsePage } from "../../../src/html/pageTree.ts";

const SOURCE =
	'<!doctype html><html lang="en"><head><title>T</title></head><body><h1>Quantization</h1><p>A regularization <code>optimization</code></p></body></html>';

describe("the page that is printed", () => {
	const elements = [...elementsOf(parsePage(digestHtml(SOURCE)))];
	const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
	const textOf = (element: Element | undefined) => (element ? getTextContent(element) : "");

	it("may load styles and fonts from its disk, and nothing else", () => {
		const policy = named("meta").find((meta) => getAttribute(meta, "http-equiv") !== null);
		expect(getAttribute(policy!, "content")).toMatch(/^default-src 'none';/u);
		expect(getAttribute(policy!, "content")).not.toContain("script-src");
		expect(elements.indexOf(policy!)).toBeLessThan(elements.indexOf(named("link")[0]!));
	});

	it("has the files of its fonts, which are there, and a place for the rules of its pages", () => {
		const [styles, pages] = named("style");
		const addresses = [
			...named("link").map((link) => getAttribute(link, "href")!),
			...Array.from(textOf(styles).matchAll(/url\("([^"]+)"\)/gu), ([, url = ""]) => url),
		];
		expect(addresses).toHaveLength(4);
		for (const address of addresses) expect(existsSync(fileURLToPath(address)), address).toBe(true);
		expect(textOf(styles)).toContain("--face-own");
		expect(getAttribute(pages!, "class")).toBe("pages");
		expect(textOf(pages)).toBe("");
	});

	it("may break its words, but for code; its title stays as it is", () => {
		expect(textOf(named("p")[0])).toContain("reg\u00adu\u00adlar\u00adiza\u00adtion");
		expect(textOf(named("code")[0])).toBe("optimization");
		expect(textOf(named("title")[0])).toBe("T");
	});
});
