import { describe, expect, test } from "vitest";
import { canTypeset } from "../../src/formulas/checkFormula.ts";
import { readableRules } from "../../src/formulas/recover/readableRules.ts";
import { recoverFormulas } from "../../src/formulas/recover/recoverFormulas.ts";
import { damaged, names, recovered, whole } from "./cases.ts";

describe("formulas that the export damaged", () => {
	test.each(recovered)("%s", (text, tex) => {
		expect(recoverFormulas(text, { accepts: canTypeset }).map((formula) => formula.tex)).toEqual(
			tex,
		);
	});
});

describe("names never become math", () => {
	test.each(names)("%s", (text) => {
		expect(recoverFormulas(text, { accepts: canTypeset, readable: true })).toEqual([]);
	});
});

describe("lost commands are marked, not restored", () => {
	test.each(damaged)("%s", (text, tex) => {
		const [formula] = recoverFormulas(text, { accepts: canTypeset });
		expect(formula).toMatchObject({ tex, damaged: true, rule: "lost-command" });
	});
});

describe("a command that stands whole is no damage", () => {
	test.each(whole)("%s", (text, tex) => {
		const [formula] = recoverFormulas(text, { accepts: canTypeset });
		expect(formula).toMatchObject({ tex, damaged: false });
	});
});

describe("rules for what reads well as listed", () => {
	test.each(readableRules)("$id: $why", ({ example: [listed, raw, tex] }) => {
		const formula = recoverFormulas(listed, { accepts: canTypeset, readable: true }).find(
			(one) => listed.slice(one.start, one.end) === raw,
		);
		expect(formula?.tex).toBe(tex);
	});

	test("are off unless asked for", () => {
		expect(recoverFormulas("a 1.5x speedup (p<0.05) at 32x32")).toEqual([]);
	});
});

describe("options", () => {
	test("a formula that cannot be typeset stays as listed", () => {
		expect(recoverFormulas("the ell_2 norm", { accepts: () => false })).toEqual([]);
	});

	test("a formula below the least confidence stays as listed", () => {
		expect(recoverFormulas("the ell_2 norm", { least: 1 })).toEqual([]);
	});
});

test("a word between two formulas is in none", () => {
	const found = recoverFormulas("The plot of ln Q vs 1/T gives the energy.", {
		accepts: canTypeset,
	});
	expect(found.map(({ tex }) => tex)).toEqual(["\\ln Q", "1/T"]);
});
