import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { canTypeset } from "../../src/formulas/checkFormula.ts";
import { recoverFormulas } from "../../src/formulas/recover/recoverFormulas.ts";

const folder = new URL("../../content/listings/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
test("the listings are there", () => {
	expect(files).toHaveLength(4);
});

test.each(files)(
	"KaTeX in strict mode takes every formula of %s, none has to be refused",
	(file) => {
		const lines = readFileSync(new URL(file, folder), "utf8").split("\n");
		const formulas = lines.flatMap((line) => recoverFormulas(line, { readable: true }));
		expect(formulas.length).toBeGreaterThan(0);
		expect(formulas.filter(({ tex }) => !canTypeset(tex)).map(({ tex }) => tex)).toEqual([]);
	},
);
