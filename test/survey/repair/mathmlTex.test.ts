import { describe, expect, it } from "vitest";
import { checkWhole } from "../../../src/formulas/checkFormula.ts";
import { mathElements } from "../../../src/survey/repair/mathElements.ts";

const texOf = (inner: string): string | undefined => mathElements(`<math>${inner}</math>`)[0]?.tex;

/** What publishers write, and its TeX. */
const SAMPLES: readonly (readonly [mathml: string, tex: string])[] = [
	["<mi>x</mi><mo>≲</mo><mn>5</mn>", "x\\lesssim5"],
	["<mi>x</mi><mo>&#x2273;</mo><mi>y</mi>", "x\\gtrsim y"],
	["<msub><mi>M</mi><mo>⊙</mo></msub>", "M_{\\odot}"],
	["<msub><mi>M</mi><mi>☉</mi></msub>", "M_{\\odot}"],
	["<mi>A</mi><mo>⊗</mo><mi>B</mi><mo>⊕</mo><mi>C</mi>", "A\\otimes B\\oplus C"],
	["<mi>a</mi><mo>∓</mo><mi>b</mi>", "a\\mp b"],
	["<mn>1</mn><mo>,</mo><mo>⋯</mo><mo>,</mo><mi>n</mi>", "1,\\cdots,n"],
	["<mrow><mo>|</mo><mi>ψ</mi><mo>⟩</mo></mrow>", "|\\psi\\rangle"],
	["<mrow><mo>|</mo><mrow><mi>ψ</mi></mrow><mo>〉</mo></mrow>", "|\\psi\\rangle"],
	["<mn>90</mn><mo>°</mo>", "90^{\\circ}"],
	["<msup><mn>90</mn><mo>∘</mo></msup>", "90^{\\circ}"],
	["<msup><mn>90</mn><mo>°</mo></msup>", "90^{\\circ}"],
	["<mi>sin</mi><mo>&#x2061;</mo><mi>x</mi>", "\\sin x"],
	["<mi>log</mi><mo>&#8289;</mo><mo>(</mo><mi>n</mi><mo>)</mo>", "\\log(n)"],
	["<mo>max</mo><mi>x</mi>", "\\max x"],
	["<mn>13</mn><mspace width='0.25em'/><mi>TeV</mi>", "13\\;\\mathrm{TeV}"],
	[
		"<mn>13</mn><mspace width='thinmathspace'/><mi mathvariant='normal'>TeV</mi>",
		"13\\,\\mathrm{TeV}",
	],
	["<mn>5</mn><mspace width='1em'/><mi>x</mi><mspace width='0'/>", "5\\quad x"],
	["<mn>5</mn><mtext> </mtext><mtext>km</mtext>", "5\\ \\text{km}"],
	["<mi>x</mi><mtext> if </mtext><mi>y</mi>", "x\\text{ if }y"],
	["<mtext>50% &amp; a_b</mtext>", "\\text{50\\% \\& a\\_b}"],
	["<mi mathvariant='normal'>F</mi><mi mathvariant='normal'>e</mi>", "\\mathrm{Fe}"],
	["<mi mathvariant='bold'>x</mi>", "\\mathbf{x}"],
	["<mi mathvariant='bold'>β</mi>", "\\boldsymbol{\\beta}"],
	["<mi mathvariant='bold-italic'>v</mi>", "\\boldsymbol{v}"],
	["<mi mathvariant='double-struck'>R</mi>", "\\mathbb{R}"],
	["<mi mathvariant='script'>O</mi><mo>(</mo><mi>n</mi><mo>)</mo>", "\\mathcal{O}(n)"],
	["<mi mathvariant='fraktur'>g</mi>", "\\mathfrak{g}"],
	["<mi mathvariant='normal'>Δ</mi><mi>T</mi>", "\\Delta T"],
	["<mi mathvariant='italic'>km</mi>", "\\mathit{km}"],
	["<mi>𝒪</mi>", "𝒪"],
	["<mi>arg max</mi>", "\\operatorname{arg\\,max}"],
	["<mover><mi>x</mi><mo>^</mo></mover>", "\\hat{x}"],
	["<mover accent='true'><mi>x</mi><mo>¯</mo></mover>", "\\bar{x}"],
	["<mover><mrow><mi>A</mi><mi>B</mi></mrow><mo>¯</mo></mover>", "\\overline{AB}"],
	["<mover accent='true'><mi>v</mi><mo>→</mo></mover>", "\\vec{v}"],
	["<mover><mi>x</mi><mo>˙</mo></mover>", "\\dot{x}"],
	["<mover><mi>θ</mi><mo>~</mo></mover>", "\\tilde{\\theta}"],
	["<mover><mo>=</mo><mtext>def</mtext></mover>", "\\overset{\\text{def}}{=}"],
	["<mover><mo>→</mo><mi>k</mi></mover>", "\\xrightarrow{k}"],
	["<munder><mi>x</mi><mo>_</mo></munder>", "\\underline{x}"],
	[
		"<munder><munder><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mo>⏟</mo></munder><mi>n</mi></munder>",
		"\\underbrace{a+b}_n",
	],
	[
		"<munder><mo>lim</mo><mrow><mi>n</mi><mo>→</mo><mi>∞</mi></mrow></munder>",
		"\\lim_{n\\to\\infty}",
	],
	["<munder><mi>arg min</mi><mi>x</mi></munder>", "\\operatorname*{arg\\,min}_x"],
	[
		"<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msub><mi>x</mi><mi>i</mi></msub>",
		"\\sum_{i=1}^nx_i",
	],
	["<munderover><mo>→</mo><mi>a</mi><mi>b</mi></munderover>", "\\xrightarrow[a]{b}"],
	["<mfenced><mi>x</mi><mi>y</mi></mfenced>", "(x,y)"],
	["<mfenced open='[' close=')' separators=';'><mn>0</mn><mn>1</mn></mfenced>", "[0;1)"],
	["<mfenced open='|' close='|'><mi>x</mi></mfenced>", "|x|"],
	["<mfenced open='|' close='⟩'><mi>ψ</mi></mfenced>", "|\\psi\\rangle"],
	["<mfenced open='{' close='}'><mi>x</mi></mfenced>", "\\{x\\}"],
	["<mfenced><mfrac><mi>a</mi><mi>b</mi></mfrac></mfenced>", "\\left(\\frac{a}{b}\\right)"],
	[
		"<msup><mrow><mo>(</mo><mfrac><mi>a</mi><mi>b</mi></mfrac><mo>)</mo></mrow><mn>2</mn></msup>",
		"\\left(\\frac{a}{b}\\right)^2",
	],
	["<msup><mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow><mn>2</mn></msup>", "(a)^2"],
	["<mo>(</mo><mfrac linethickness='0'><mi>n</mi><mi>k</mi></mfrac><mo>)</mo>", "\\binom{n}{k}"],
	["<mfrac bevelled='true'><mi>a</mi><mi>b</mi></mfrac>", "{a}/{b}"],
	[
		"<mo>(</mo><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable><mo>)</mo>",
		"\\begin{pmatrix}a & b \\\\ c & d\\end{pmatrix}",
	],
	[
		"<mfenced open='{' close=''><mtable><mtr><mtd><mn>1</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd></mtr></mtable></mfenced>",
		"\\begin{cases}1 \\\\ 0\\end{cases}",
	],
	["<mo>{</mo><mtable><mtr><mtd><mn>1</mn></mtd></mtr></mtable>", "\\begin{cases}1\\end{cases}"],
	["<mmultiscripts><mi>He</mi><mprescripts/><none/><mn>3</mn></mmultiscripts>", "{}^3\\mathrm{He}"],
	[
		"<mmultiscripts><mi>U</mi><mn>2</mn><mo>+</mo><mprescripts/><mn>92</mn><mn>238</mn></mmultiscripts>",
		"{}_{92}^{238}U_2^+",
	],
	["<msup><mrow/><mn>3</mn></msup><mi>He</mi>", "{}^3\\mathrm{He}"],
	[
		"<msubsup><mn>5.2</mn><mrow><mo>−</mo><mn>0.2</mn></mrow><mrow><mo>+</mo><mn>0.3</mn></mrow></msubsup>",
		"5.2_{-0.2}^{+0.3}",
	],
	["<msup><mi>f</mi><mo>′</mo></msup><mo>(</mo><mi>x</mi><mo>)</mo>", "f'(x)"],
	["<msup><mi>x</mi><mo>*</mo></msup>", "x^*"],
	["<msqrt><mi>s</mi></msqrt><mo>=</mo><mn>13</mn>", "\\sqrt{s}=13"],
	["<mroot><mi>x</mi><mn>3</mn></mroot>", "\\sqrt[3]{x}"],
	["<mn>1,000</mn><mo>%</mo>", "1{,}000\\%"],
	["<mi>α</mi><mo>&#x2062;</mo><mi>x</mi>", "\\alpha x"],
	["<mi>&alpha;</mi><mo>&times;</mo><mn>2</mn>", "\\alpha\\times2"],
	["<mstyle displaystyle='true'><mrow><mi>x</mi></mrow></mstyle>", "x"],
	["<mpadded><mi>x</mi></mpadded><mphantom><mi>y</mi></mphantom>", "x\\phantom{y}"],
	["<menclose notation='updiagonalstrike'><mi>x</mi></menclose>", "\\cancel{x}"],
	["<mo stretchy='false'>‖</mo><mi>x</mi><mo stretchy='false'>‖</mo>", "\\|x\\|"],
	["<mi>P</mi><mo>(</mo><mi>A</mi><mo>∣</mo><mi>B</mi><mo>)</mo>", "P(A\\mid B)"],
	["<semantics><mi>x</mi><annotation encoding='MathType'>junk</annotation></semantics>", "x"],
	[
		"<mi>x</mi><mo>∈</mo><msup><mi mathvariant='double-struck'>R</mi><mi>d</mi></msup>",
		"x\\in\\mathbb{R}^d",
	],
	["<mn>10</mn><mn>20</mn>", "10\\ 20"],
	["<mi>H</mi><mo>α</mo>", "H\\alpha"],
];

describe("MathML as TeX", () => {
	it.each(SAMPLES)("%s is %s", (mathml, tex) => {
		expect(texOf(mathml)).toBe(tex);
		expect(checkWhole(tex, false)).toEqual(expect.objectContaining({ unknown: [] }));
	});

	it.each([
		["<mml:math alttext='x \\le y'><mml:mi>x</mml:mi></mml:math>", "x \\le y"],
		["<math alttext='x_2'><mi>y</mi></math>", "x_2"],
		["<math alttext='upper R 1'><msub><mi>R</mi><mn>1</mn></msub></math>", "R_1"],
		["<math alttext='mathematical expression'><mi>R</mi></math>", "R"],
		["<mml:math><mml:msub><mml:mi>T</mml:mi><mml:mi>c</mml:mi></mml:msub></mml:math>", "T_c"],
		["&lt;mml:math&gt;&lt;mml:mi&gt;x&lt;/mml:mi&gt;&lt;/mml:math&gt;", "x"],
	])("of %s is %s", (text, tex) => {
		expect(mathElements(text)).toEqual([expect.objectContaining({ tex })]);
	});

	it("is read however deep its rows are", () => {
		const deep = `${"<mrow>".repeat(700)}<mi>x</mi>${"</mrow>".repeat(700)}`;
		expect(texOf(deep)).toBe("x");
	});
});
