import { describe, expect, it } from "vitest";
import { checkWhole } from "../../src/formulas/checkFormula.ts";
import { drawSigns, relaxSigns } from "../../src/formulas/relaxSigns.ts";
import { drawnSigns, faces, marks, signTex } from "../../src/formulas/signTables.ts";
import { unicodeOf } from "../../src/formulas/unicodeOf.ts";

const isSet = (tex: string): boolean => {
	const checked = checkWhole(tex, false);
	return "unknown" in checked && checked.unknown.length === 0;
};

describe("a sign of Unicode that KaTeX refuses", () => {
	it.each([...signTex])("%j is set as %j, in a formula and in a text", (sign, tex) => {
		expect(relaxSigns(`a${sign}b`)).toBe(`a${tex}b`);
		expect(isSet(`a${sign}b`)).toBe(true);
		if (!"^'".includes(tex[0] ?? " ")) expect(isSet(`${sign}`)).toBe(true);
		if (tex !== "^") expect(isSet(`\\text{a${sign}b}`)).toBe(true);
		expect(relaxSigns(relaxSigns(`a${sign}b`))).toBe(relaxSigns(`a${sign}b`));
	});

	it.each(faces)("$example is set in its face", ({ from, to, example: [sign, tex] }) => {
		expect(relaxSigns(sign)).toBe(tex);
		for (let code = from; code <= to; code++)
			if (/\P{Cn}/u.test(String.fromCodePoint(code)))
				expect(isSet(`a_{${String.fromCodePoint(code)}}`)).toBe(true);
	});

	it.each(Object.entries(marks))("%j is an accent", (mark, accent) => {
		expect(relaxSigns(`x${mark} + \\alpha${mark}`)).toBe(`${accent}{x} + ${accent}{\\alpha}`);
		expect(isSet(`x${mark}`)).toBe(true);
	});

	it.each(Object.keys(drawnSigns))("%s is drawn, and is itself in a line of text", (sign) => {
		expect(isSet(`5${sign} \\text{5 ${sign}}`)).toBe(true);
		expect(drawSigns(sign)).not.toContain(sign);
		expect(unicodeOf(`5${sign}`)).toBe(`5${sign}`);
	});
});

describe("signs by what stands around them", () => {
	it.each([
		["‖x‖_2", "\\|x\\|_2"],
		["∥x∥_2", "\\|x\\|_2"],
		["u ∥ v", "u \\parallel  v"],
		["\\left‖x\\right‖", "\\left\\|x\\right\\|"],
		["2–3", "2{\\text{–}}3"],
		["10^{–3}", "10^{-3}"],
		["a – b", "a - b"],
		["\\text{2–3}", "\\text{2–3}"],
		["f”", "f''"],
		["“good”", "{\\text{“}}good{\\text{”}}"],
		["√2 + √12", "\\sqrt{2} + \\sqrt{12}"],
		["√n, √{ab}, √\\pi, ∛x", "\\sqrt n, \\sqrt{ab}, \\sqrt\\pi, \\sqrt[3] x"],
		["√(n)", "{\\surd}(n)"],
		["a =\u0338 b", "a \\not= b"],
		["10 µm, ½, 5‰", "10 {\\mu}m, {\\tfrac{1}{2}}, 5‰"],
		["\\text{10 m ± 2 ﬁ „x“\u200b\u00a0y}", "\\text{10 m $±$ 2 fi ,,x“ y}"],
		["\\text{a $x ‖ y$ ‖}", "\\text{a $x \\| y$ $\\|$}"],
	])("%s is written %s", (tex, relaxed) => {
		expect(relaxSigns(tex)).toBe(relaxed);
		expect(isSet(tex)).toBe(true);
	});

	it("keeps what has none", () => {
		expect(relaxSigns("\\sqrt12 \\text{a-b} x_i")).toBe("\\sqrt12 \\text{a-b} x_i");
	});
});

/** Blocks of Unicode, and those of their signs that nobody writes in a formula, which are refused. */
const BLOCKS = [
	["Latin-1", 0xa0, 0xff, "¤¨¸"],
	["Greek", 0x391, 0x3d6, "ϏϓϔΪ"],
	["dashes and quotes", 0x2000, 0x203a, "‗‣‶‷‸"],
	["raised and lowered", 0x2070, 0x209c, "ₔ"],
	["letterlike", 0x2102, 0x2149, "℄℅℆ℇ℈℔℗℞℟℠℡℣℥℺℻⅂⅃⅄"],
	["numbers", 0x2150, 0x217f, "⅟"],
	["arrows", 0x2190, 0x21cf, "↜↞↟↠↡↥↧↨↯↲↳↴↵↸↹↜"],
	["arrows of two lines", 0x21d0, 0x21d5, ""],
	["operators", 0x2200, 0x22f1, "∟∺∻∾⊜⊫⊰⊱⊹⊽⊾⋤⋥"],
	["alphanumerics", 0x1d400, 0x1d7ff, "𝟊"],
	["ligatures", 0xfb00, 0xfb06, ""],
] as const;

describe("of each block of Unicode", () => {
	it.each(BLOCKS)("%s every sign is set that is written in formulas", (_, from, to, others) => {
		const signs = Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
		const refused = signs.filter((sign) => /\P{Cn}/u.test(sign) && !isSet(`a${sign}b`));
		expect(refused.filter((sign) => !others.includes(sign)).join("")).toBe("");
	});
});
