/** Sentences of our own, as a listing would show them: [text, the TeX of its formulas in order]. */
export const recovered: readonly (readonly [string, readonly string[]])[] = [
	["We bound the ell_2 norm of the weights.", ["\\ell_2"]],
	// Half of the authors leave the number out of the dollars; both are read as 37×.
	["Our kernel is 37times faster than the baseline.", ["\\times"]],
	["This holds for every kgeq 3 in the limit.", ["k\\geq 3"]],
	["The loss is D_{KL} between both models.", ["D_{\\mathrm{KL}}"]],
	["A fit with R^2 of 0.93 on all sets.", ["R^2"]],
	["Inputs of 96times 96 pixels are enough.", ["96\\times 96"]],
	[
		"For all probabilities pin [0,1) the bound holds with nleq q+1 terms.",
		["p\\in [0,1)", "n\\leq q+1"],
	],
	["The cost is Oleft(n^2right) log n in the worst case.", ["O\\left(n^2\\right) \\log n"]],
	[
		"We cut memory by approx 40 per cent and time by sim 3.5times on average.",
		["\\approx 40", "\\sim 3.5\\times"],
	],
	["The mass M_rm halo of each system is known.", ["M_{\\rm halo}"]],
	["The value T_max is at most sigma_max(A).", ["T_{\\max}", "\\sigma_{\\max}(A)"]],
	["Let f(x) = left{ x_1, x_2 right. be so.", ["f(x) = \\left\\{ x_1, x_2 \\right."]],
	["The temperature T_{rm eff} grows with time.", ["T_{\\rm eff}"]],
	["For every epsilon in (0, 1] the bound holds.", ["\\epsilon \\in (0, 1]"]],
	["The error vanishes as n to infty.", ["n \\to \\infty"]],
	["The order is r^mp^n in all cases.", ["r^mp^n"]],
	// `to`, `in` and `times` that belong to words stay words.
	["We raise the budget from 2^{16} to 2^{24} steps.", ["2^{16}", "2^{24}"]],
	["It converges to R^d and maps R^n to R.", ["R^d", "R^n"]],
	["Pairs that occur at least tau times in S_1, in O(n) time.", ["\\tau", "S_1", "O(n)"]],
	// The author's backslash is still there: no dollars stood around it.
	["It takes \\x_1 and a term a_\\phi of ell_2 size.", ["\\ell_2"]],
];

/** Names and addresses that must never become math. */
export const names: readonly string[] = [
	"We compare with Phi-4 and Phi-3-mini on reasoning.",
	"It runs on a Raspberry Pi and on a phone.",
	"DeltaNet and Gated DeltaNet layers are linear.",
	"The compressor ts_zip beats bzip2.",
	"Code is at https://github.com/some_user/my_repo_v2/blob/main/x_y.py today.",
	"See www.example.org/a_b^c/index.html for more.",
	"Write to first_last@example.org for the data.",
	"Call train_model(data_set) in run_all.py and read config_file.yaml.",
	"The Alpha release of Gamma Ray is in the Delta region.",
	"We asked them three times to go in and to come out.",
	"PokerSkill, FlexiBERT, DiffThinker, FinSight and ChatGLM are names; numpy is a library.",
	"The classical delta rule, the chi-squared test and machine epsilon are known.",
	"Storing models is dear. Delta-parameter pruning drops most delta parameters.",
	"Unlike phi-4 and the Pi Zero, it is small.",
	"Unlike classical t{â}tonnement it halts.",
	"SimCLR, BetaVAE and MuZero are methods.",
	"She logged in to fetch the menu, and the yellow stars fell.",
];

/** Stretches that lost a command: they are marked, and nothing is put back. */
export const damaged: readonly (readonly [string, string])[] = [
	[
		"The error is mathcal{O}(mathcal{C_Phi/m}) for m samples.",
		"\\mathcal{O}(\\mathcal{C}_\\Phi/m)",
	],
	["The rate is O(1{epsilon^2}) in theory.", "O(1\\{\\epsilon^2\\})"],
	["We study text{seven} models of all sizes.", "\\text{seven}"],
	["Its rate is mathcal{O}(1/T^{0.5-epsilon}) as shown.", "\\mathcal{O}(1/T^{0.5-\\epsilon})"],
	["A bound of 4^k/sqrt{k}{q} is known.", "4^k/\\sqrt{k}\\{q\\}"],
];

/** Formulas that lost their backslashes and nothing else. */
export const whole: readonly (readonly [string, string])[] = [
	["It runs in O(2^{-sqrt{N}}) steps.", "O(2^{-\\sqrt{N}})"],
	["It decays with e^{-frac{x}{2}} in theory.", "e^{-\\frac{x}{2}}"],
	["The matrix A^{mathrm{T}} is given.", "A^{\\mathrm{T}}"],
	["We bound hat{x}_{i} by one.", "\\hat{x}_{i}"],
	["A cost of mathcal{O}(sqrt{d}) is reached.", "\\mathcal{O}(\\sqrt{d})"],
	["The space is mathbb{R}^d in this case.", "\\mathbb{R}^d"],
];
