/** The TeX of a formula on a page: what its MathML tells, or what stands there where KaTeX refused it. */
export function texOf(formula: Element): string {
	const source = formula.querySelector("annotation") ?? formula.querySelector("code");
	return source?.textContent ?? "";
}
