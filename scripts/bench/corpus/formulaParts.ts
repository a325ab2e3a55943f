/** Letters of formulas, the most frequent first. */
export const letters = [..."kndTKNpmfSAMrQGtXx1HqLPBDCVhWszRyjiEUcabgwuvFYZJIl"];

export const greek = (
	"alpha epsilon beta lambda gamma varepsilon delta Delta rho mu tau kappa eta theta phi sigma Sigma " +
	"pi nu Phi psi omega"
).split(" ");

/** Commands that set a capital letter in another way. */
export const alphabets = ["mathcal", "mathbf", "hat", "tilde", "bar", "mathbb"];

export const relations = "= \\in \\leq \\geq \\approx < > \\to \\sim \\subset \\ll \\propto".split(
	" ",
);

export const operators = "+ \\cdot - \\times , /".split(" ");

/** Formulas that everybody writes, the most frequent first, by the length up to which they go. */
export const commonFormulas: ReadonlyMap<number, readonly string[]> = new Map([
	[1, letters],
	[
		3,
		"^2 \\pm ^3 \\mu _2 \\% R^2 \\to \\pi L_2 L_1 F_1 L^2 \\nu 1/2 ^+ _1 \\Pi 10 L_p d=1 1\\%".split(
			" ",
		),
	],
	[
		6,
		(
			"\\times \\alpha \\sim \\ell_1 \\beta \\ell_2 \\gamma \\delta \\Delta \\rho \\tau \\kappa O(1) \\eta " +
			"\\ell_p \\theta ^{2} \\phi \\ell \\sigma \\Sigma O(n) O(N) \\ell_0 O(n^2) 95\\% 2.5 1.5"
		).split(" "),
	],
	[
		12,
		(
			"\\epsilon \\varepsilon \\lambda \\rightarrow \\approx \\mathbb{R}^d \\ell_\\infty O(\\sqrt{T}) " +
			"\\mathcal{C} \\mathcal{H} 2\\times 4\\times 3\\times \\mathcal{F} p<0.001 1-\\delta 10\\times " +
			"\\epsilon>0 \\mathcal{D} L_\\infty \\sqrt{T} \\mathcal{M}"
		).split(" "),
	],
	[
		22,
		(
			"(\\epsilon,\\delta) \\mathcal{O}(1) \\tilde{O}(\\sqrt{T}) O(1/\\sqrt{n}) \\leftrightarrow " +
			"(\\varepsilon,\\delta) \\mathcal{O}(N) \\mathrm{SE}(3) \\Omega(\\sqrt{T}) O(1/\\epsilon) " +
			"O(1/\\sqrt{T}) \\ell_{\\infty} O(\\epsilon^{-2}) O(1/\\epsilon^2) \\varepsilon>0 " +
			"(1+\\varepsilon) \\mathcal{O}(n^2)"
		).split(" "),
	],
]);
