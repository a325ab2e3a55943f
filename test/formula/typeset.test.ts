import { readdirSync, readFileSync } from "node:fs";
import katex from "katex";
import { expect, test } from "vitest";
import { recoverFormulas } from "../../src/survey/repair/formula/recoverFormulas.ts";

const folder = new URL("../../content/listings/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const accepts = (tex: string): boolean => {
	try {
		katex.renderToString(tex, { strict: "error", throwOnError: true });
		return true;
	} catch {
		return false;
	}
};

test("the listings are there", () => {
	expect(files).toHaveLength(4);
});

test.each(files)(
	"KaTeX in strict mode takes every formula of %s, none has to be refused",
	(file) => {
		const lines = readFileSync(new URL(file, folder), "utf8").split("\n");
		const formulas = lines.flatMap((line) => recoverFormulas(line, { readable: true }));
		expect(formulas.length).toBeGreaterThan(0);
		expect(formulas.filter(({ tex }) => !accepts(tex)).map(({ tex }) => tex)).toEqual([]);
	},
);
