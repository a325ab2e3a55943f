import { describe, expect, it } from "vitest";
import { argumentMacros } from "../../src/formulas/argumentMacros.ts";
import { checkWhole } from "../../src/formulas/checkFormula.ts";
import { unicodeOf } from "../../src/formulas/unicodeOf.ts";
import { unitNames, unitPrefixes } from "../../src/formulas/unitNames.ts";
import { angleTex, numberTex, unitTex } from "../../src/formulas/unitTex.ts";

/** A formula and its line of text. */
const EXAMPLES = [
	["\\SI{5}{\\kilo\\gram}", "5 kg"],
	["\\SI[per-mode=symbol]{5}{m/s}", "5 m/s"],
	["\\SI{70}{\\kilo\\meter\\per\\second\\per\\mega\\parsec}", "70 km s⁻¹ Mpc⁻¹"],
	["\\SI{5e-3}{\\milli\\mole\\per\\liter}", "5 × 10⁻³ mmol L⁻¹"],
	["\\SI{45}{\\degree}", "45°"],
	["\\SI{20}{\\degreeCelsius}", "20 °C"],
	["\\si{\\um}", "μm"],
	["\\unit{\\kilo\\gram\\per\\square\\second}", "kg s⁻²"],
	["\\num{1.5e-3}", "1.5 × 10⁻³"],
	["\\SIrange{1}{5}{\\um}", "1 to 5 μm"],
	["\\qtyrange{1}{5}{\\GeV}", "1 to 5 GeV"],
	["\\numrange{1}{5}", "1 to 5"],
	["\\ang{45}", "45°"],
	["\\qty{5}{\\m\\per\\s}", "5 m s⁻¹"],
	["\\qty(x)", "(x)"],
	["\\qty[x]", "[x]"],
	["\\qty{x}", "{x}"],
	["\\abs*{x}", "|x|"],
	["\\absolutevalue{x}", "|x|"],
	["\\norm[\\big]{x}", "‖x‖"],
	["\\pqty{x}", "(x)"],
	["\\bqty{x}", "[x]"],
	["\\Bqty{x}", "{x}"],
	["\\vqty{x}", "|x|"],
	["\\comm{A}{B}", "[A, B]"],
	["\\commutator{A}{B}", "[A, B]"],
	["\\acomm{A}{B}", "{A, B}"],
	["\\anticommutator{A}{B}", "{A, B}"],
	["\\poissonbracket{f}{g}", "{f, g}"],
	["\\ketbra{a}{b}", "|a⟩⟨b|"],
	["\\dyad{a}", "|a⟩⟨a|"],
	["\\outerproduct{a}{b}", "|a⟩⟨b|"],
	["\\mel{a}{H}{b}", "⟨a|H|b⟩"],
	["\\matrixel{a}{H}{b}", "⟨a|H|b⟩"],
	["\\matrixelement{a}{H}{b}", "⟨a|H|b⟩"],
	["\\expval{A}", "⟨A⟩"],
	["\\ev{A}{\\psi}", "⟨ψ|A|ψ⟩"],
	["\\expectationvalue{A}", "⟨A⟩"],
	["\\braket{a}{b}", "⟨a|b⟩"],
	["\\braket{\\psi|H|\\psi}", "⟨ψ|H|ψ⟩"],
	["\\braket{x}", "⟨x⟩"],
	["\\dv{f}{x}", "df/dx"],
	["\\dv{t} f", "(d/dt)f"],
	["\\derivative[2]{f}{x}", "d²f/dx²"],
	["\\pdv{f}{x}{y}", "∂²f/(∂x ∂y)"],
	["\\partialderivative{f}{x}", "∂f/∂x"],
	["\\int f \\dd{x}", "∫ fdx"],
	["\\dd x", "dx"],
	["\\dd[3]{x}", "d³x"],
	["\\eval{f}_{x=0}", "f|ₓ₌₀"],
	["\\vb{x} + \\vb", "x + b"],
	["\\va*{x}", "x⃗"],
	["\\vu{x}", "x̂"],
	["\\bs{x}", "x"],
	["\\ch{H2O}", "H₂O"],
	["\\isotope[13]{C}", "¹³C"],
	["\\nuclide{C}", "C"],
	["\\ion{C}{iv}", "C IV"],
	["\\ion{H}{2}", "H II"],
] as const;

describe("a macro that reads its arguments", () => {
	it.each(EXAMPLES)("%s is %s", (tex, line) => {
		expect(unicodeOf(tex)).toBe(line);
		expect(checkWhole(tex, false)).toEqual(expect.objectContaining({ unknown: [] }));
	});

	it.each(Object.keys(argumentMacros))(
		"%s has an example, and is its source without a group",
		(name) => {
			expect(EXAMPLES.some(([tex]) => tex.startsWith(name) || tex.includes(`${name}{`))).toBe(true);
			expect(checkWhole(`x + ${name}`, false)).toHaveProperty("unknown");
		},
	);
});

describe("units", () => {
	it.each(Object.keys({ ...unitNames, ...unitPrefixes }))("%s are set", (name) => {
		const checked = checkWhole(`\\SI{5}{\\${name}${name in unitPrefixes ? "\\meter" : ""}}`, false);
		expect(checked).toEqual(expect.objectContaining({ unknown: [] }));
	});

	it.each([
		["\\kilo\\meter\\per\\second", "\\mathrm{km\\,s^{-1}}"],
		["\\meter\\squared\\per\\second\\cubed", "\\mathrm{m^{2}\\,s^{-3}}"],
		["\\meter\\tothe{4}", "\\mathrm{m^{4}}"],
		["kg.m^2", "\\mathrm{kg\\,m^2}"],
		["\\per\\cubic\\cm", "\\mathrm{cm^{-3}}"],
		["\\mine\\per\\s", "\\mathrm{\\mine \\,s^{-1}}"],
	])("of %s are %s", (source, tex) => {
		expect(unitTex(source)).toBe(tex);
	});

	it.each([
		["1.5e-3", "1.5\\times 10^{-3}"],
		["e5", "10^{5}"],
		["5 +- 1", "5\\pm 1"],
		["2x3", "2\\times 3"],
		["1.2(3)e+4", "1.2(3)\\times 10^{4}"],
	])("have the number %s as %s", (source, tex) => {
		expect(numberTex(source)).toBe(tex);
	});

	it("have angles of parts", () => {
		expect(angleTex("45;30;10")).toBe("45^\\circ 30'10''");
	});
});
