import postcss from "postcss";
import { describe, expect, it } from "vitest";
import { pageRules } from "../../../src/digest/print/pageRules.ts";
import { type PaperName, paperSizes } from "../../../src/digest/print/paperSizes.ts";

const declared = (css: string, selector: string, property: string) => {
	const values: string[] = [];
	postcss.parse(css).walk((node) => {
		if (node.type !== "decl" || node.prop !== property) return;
		const { parent } = node;
		const name =
			parent?.type === "atrule" ? `@page ${(parent as postcss.AtRule).params}`.trim() : "";
		if (name === selector) values.push(node.value);
	});
	return values;
};

describe.each(Object.keys(paperSizes) as PaperName[])("pages on %s", (name) => {
	const paper = paperSizes[name];
	const css = pageRules(paper, []);

	it("have the sheet's size, and leave the binding its margin on either side", () => {
		expect(declared(css, "@page", "size")).toEqual([`${paper.width}mm ${paper.height}mm`]);
		expect(declared(css, "@page :left", "margin")[0]).toMatch(
			new RegExp(`^${paper.top}mm ${paper.inner}mm ${paper.bottom}mm calc`, "u"),
		);
		expect(declared(css, "@page :right", "margin")[0]).toMatch(
			new RegExp(`${paper.bottom}mm ${paper.inner}mm$`, "u"),
		);
	});

	it("leave an outer margin, and their text is a whole number of pixels", () => {
		expect(Number.isInteger(paper.text)).toBe(true);
		const outer = paper.width - paper.inner - (paper.text * 25.4) / 96;
		expect(outer).toBeGreaterThan(10);
		expect(paper.height - paper.top - paper.bottom).toBeGreaterThan(100);
	});
});

describe("the heads of pages", () => {
	it("are the symbols of a counter in their order, whatever stands in them", () => {
		const css = pageRules(paperSizes.a4, ["Plain", 'A "quoted" \\ title', "two\nlines", ""]);
		expect(css).toContain('symbols: "Plain" "A \\"quoted\\" \\\\ title" "two lines" ""; suffix');
		expect(() => postcss.parse(css)).not.toThrow();
	});

	it("are empty before they are known, as a counter needs a symbol", () => {
		expect(pageRules(paperSizes.a4, [])).toContain('symbols: "";');
	});
});
