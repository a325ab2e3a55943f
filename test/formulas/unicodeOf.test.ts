import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unicodeForm, unicodeOf } from "../../src/formulas/unicodeOf.ts";
import { anyString } from "../support/hostile.ts";
import { runs } from "../support/runs.ts";

/** TeX, the line of text, and whether the line says all of it. */
const CASES: readonly (readonly [tex: string, text: string, same: boolean])[] = [
	["\\Omega(n \\log n)", "Ω(n log n)", true],
	["\\ell_1", "ℓ₁", true],
	["R_{1\\rho}", "R_{1ρ}", false],
	["O(C_{\\Phi\\circ\\Psi}/n)", "O(C_{Φ∘Ψ}/n)", false],
	["\\mathcal{O}(\\sqrt{d})", "O(√d)", false],
	["\\mathbb R^d", "ℝᵈ", true],
	["\\mathbb{E}[X]", "E[X]", false],
	["\\frac{a}{b+1}", "a/(b+1)", false],
	["\\frac{a + b}{\\frac{d}{2e}}", "(a+b)/(d/(2e))", false],
	["\\frac{\\log n}{n}", "(log n)/n", false],
	["\\frac{\\partial L}{\\partial w}", "∂L/∂w", false],
	["\\tfrac{1}{2} x", "(1/2)x", false],
	["\\binom{n}{k}", "(n choose k)", false],
	["10^{-3}", "10⁻³", true],
	["3\\times10^{11}", "3 × 10¹¹", true],
	["56\\times", "56×", true],
	["96\\times 96", "96 × 96", true],
	["90^\\circ", "90°", true],
	["f \\circ g", "f∘g", true],
	["^2", "²", true],
	["\\text{if } x", "if x", true],
	["E = mc^2", "E = mc²", true],
	["k\\geq 1", "k ≥ 1", true],
	["\\approx 40", "≈40", true],
	["\\sim 3.5\\times", "~3.5×", true],
	["33\\%", "33%", true],
	["2\\text{--}3\\times", "2–3×", true],
	["1,000", "1,000", true],
	["x \\in [0,1)", "x ∈ [0, 1)", true],
	["2:4", "2:4", true],
	["N{:}M", "N:M", true],
	["f: X \\to Y", "f: X → Y", true],
	["a := b", "a := b", true],
	["r=-0.85", "r = −0.85", true],
	["p(y \\mid x)", "p(y | x)", true],
	["p(y|x)", "p(y|x)", true],
	["\\|x - y\\|_2^2", "‖x − y‖₂²", true],
	["A^\\top B^{-1}", "AᵀB⁻¹", true],
	["f''(x)", "f″(x)", true],
	["\\theta^*", "θ*", true],
	["x_{i,j}", "x_{i,j}", false],
	["T_{\\max}", "T_{max}", false],
	["D_{\\mathrm{KL}}", "D_{KL}", false],
	["\\log_2 n", "log₂ n", true],
	["\\operatorname*{arg\\,max}_x f(x)", "arg maxₓ f(x)", true],
	["\\underset{x}{\\max} f", "maxₓ f", false],
	["\\sum_{i=1}^{N} x_i", "∑ᵢ₌₁ᴺ xᵢ", true],
	["\\nabla_\\theta L", "∇_θ L", false],
	["\\hat{x}_i", "x̂ᵢ", false],
	["\\overline{a+b}", "bar(a+b)", false],
	["\\sqrt[3]{x+1}", "∛(x+1)", false],
	["\\mathbf{x}", "x", false],
	["a \\not\\in B", "a ∉ B", true],
	["a \\bmod b", "a mod b", true],
	["\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}", "(a, b; c, d)", false],
	["\\begin{aligned} a &= b, \\\\ c &= d \\end{aligned}", "a = b; c = d", false],
	["\\underbrace{a+b}_{c}", "(a + b)_c", false],
	["\\unknown x", "\\unknownx", false],
	["\\frac{a}", "\\frac{a}", false],
	["13\\,\\mathrm{TeV}", "13 TeV", true],
	["H_0=70\\,\\mathrm{km\\,s^{-1}\\,Mpc^{-1}}", "H₀ = 70 km s⁻¹ Mpc⁻¹", true],
	["10^{10}\\,M_{\\odot}", "10¹⁰ M_⊙", false],
	["\\sqrt{a}b", "√a b", false],
	["\\sqrt{n}(a+b)", "√n (a + b)", false],
	["\\sqrt{n}\\log n", "√n log n", false],
	["\\sqrt{a}/b", "√a/b", false],
	["\\sqrt{a}^2", "(√a)²", false],
	["\\frac{a}{b}c", "(a/b)c", false],
	["\\frac{a}{b}^2", "(a/b)²", false],
	["M = \\frac{a}{b} x^2", "M = (a/b)x²", false],
	["c\\frac{a}{b}d", "c(a/b)d", false],
	["\\frac12\\|x\\|^2", "(1/2)‖x‖²", false],
	["|\\frac{a}{b}|", "|a/b|", false],
	["\\frac{1}{n}\\sum_i x_i", "(1/n) ∑ᵢ xᵢ", false],
	["\\frac{a}{b}\\cdot c", "a/b·c", false],
	["\\frac{df}{dx}", "df/dx", false],
	["\\frac{\\frac{a}{b}c}{\\sqrt{2}y}", "(a/b)c/(√2 y)", false],
	["\\int f(x)\\,dx", "∫ f(x) dx", true],
	["p(y\\,|\\,x)", "p(y | x)", true],
	["\\{\\,x \\mid x>0\\,\\}", "{x | x > 0}", true],
	["\\|\\,\\cdot\\,\\|", "‖·‖", true],
	["a\\,+\\,b", "a + b", true],
	["\\sim\\,5", "~5", true],
	["1\\,000", "1 000", true],
	["x_{i\\,j}", "xᵢⱼ", true],
	["r_{10\\,\\mathrm{kpc}}", "r_{10 kpc}", false],
	["5.2^{+0.3}_{-0.2}", "5.2 (+0.3/−0.2)", false],
	["0.5\\,^{+0.1}_{-0.1}\\,\\mathrm{km}", "0.5 (+0.1/−0.1) km", false],
	["\\underbrace{x+y}_{\\text{two terms}} = z", "(x + y)_{two terms} = z", false],
	["\\overbrace{a+b}^{n}", "(a + b)ⁿ", false],
	["\\ce{2H2 + O2 -> 2H2O}", "2 H₂ + O₂ → 2 H₂O", true],
	["\\ce{A ->[k] B}", "A →ᵏ B", false],
	["\\ce{^{13}C}", "¹³C", true],
	["^3He", "³He", true],
	["\\mathrm{Mpc^{-1}}", "Mpc⁻¹", true],
	["\\langle\\psi|H|\\psi\\rangle", "⟨ψ|H|ψ⟩", true],
	["\\frac{1}{\\sqrt2}(|0\\rangle+|1\\rangle)", "(1/√2)(|0⟩ + |1⟩)", false],
	["", "", true],
];

describe("a formula as a line of text", () => {
	it.each(CASES)("%s is %s", (tex, text, same) => {
		expect(unicodeForm(tex)).toMatchObject({ text, same });
	});

	it.each([
		["56\\times", true],
		["k \\geq 1", true],
		["O(n)", true],
		["O(n \\log n)", false], // the blanks are no text of the picture
		["\\ell_2", false],
		["\\mathcal{O}(n)", false],
		["a \\ne b", false], // drawn as two signs
		["x \\sim p", false],
	])("of %s: is it what is drawn? %s", (tex, drawn) => {
		expect(unicodeForm(tex).drawn).toBe(drawn);
	});

	it("is one line, well-formed, whatever the formula", () => {
		fc.assert(
			fc.property(anyString(), (tex) => {
				const text = unicodeOf(tex);
				expect(text).toBe(text.replace(/\s+/gu, " ").trim());
				expect(text.isWellFormed()).toBe(true);
			}),
			{ numRuns: runs(500), seed: 6 },
		);
	});
});
