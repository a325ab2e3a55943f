/** What each of these stands for, as TeX that KaTeX knows; `#1` is an argument. */
type Table = Readonly<Record<string, string>>;

const CAPITALS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const GREEK =
	"alpha beta gamma delta epsilon theta lambda mu nu xi pi rho sigma tau phi psi omega".split(" ");

const words = (text: string) => text.trim().split(/\s+/u);
/** The same for each of these names. */
const all = (names: string, tex: (name: string) => string): Table =>
	Object.fromEntries(words(names).map((name) => [`\\${name}`, tex(name)]));
const each = (
	names: readonly string[],
	macro: (name: string) => string,
	tex: (name: string) => string,
): Table => Object.fromEntries(names.map((name) => [`\\${macro(name)}`, tex(name)]));

/** Families of letters by the names that authors give them: `\cO`, `\calO`, `\Ocal`; `\bx`, `\vx`, `\mX`. */
const families: Table = {
	...each(
		CAPITALS,
		(name) => `c${name}`,
		(name) => `\\mathcal{${name}}`,
	),
	...each(
		CAPITALS,
		(name) => `cal${name}`,
		(name) => `\\mathcal{${name}}`,
	),
	...each(
		CAPITALS,
		(name) => `${name}cal`,
		(name) => `\\mathcal{${name}}`,
	),
	...each(
		CAPITALS,
		(name) => `mathcal${name}`,
		(name) => `\\mathcal{${name}}`,
	),
	...each(
		CAPITALS,
		(name) => `bb${name}`,
		(name) => `\\mathbb{${name}}`,
	),
	...each(
		CAPITALS,
		(name) => `mathbb${name}`,
		(name) => `\\mathbb{${name}}`,
	),
	// \bf and \bm are commands of TeX.
	...each(
		[...CAPITALS, ...LETTERS].filter((name) => !"fm".includes(name)),
		(name) => `b${name}`,
		(name) => `\\mathbf{${name}}`,
	),
	...each(
		[...CAPITALS, ...LETTERS],
		(name) => `bf${name}`,
		(name) => `\\mathbf{${name}}`,
	),
	...each(
		[...CAPITALS, ...LETTERS],
		(name) => `${name}bf`,
		(name) => `\\mathbf{${name}}`,
	),
	...each(
		[...CAPITALS, ...LETTERS],
		(name) => `mathbf${name}`,
		(name) => `\\mathbf{${name}}`,
	),
	...each(
		LETTERS,
		(name) => `v${name}`,
		(name) => `\\mathbf{${name}}`,
	),
	...each(
		CAPITALS,
		(name) => `m${name}`,
		(name) => `\\mathbf{${name}}`,
	),
	...each(
		LETTERS,
		(name) => `vec${name}`,
		(name) => `\\vec{${name}}`,
	),
	...each(
		GREEK,
		(name) => `b${name}`,
		(name) => `\\boldsymbol{\\${name}}`,
	),
	...each(
		GREEK,
		(name) => `bf${name}`,
		(name) => `\\boldsymbol{\\${name}}`,
	),
	...each(
		GREEK,
		(name) => `vec${name}`,
		(name) => `\\vec{\\${name}}`,
	),
	...each(
		GREEK,
		(name) => `up${name}`,
		(name) => `\\${name}`,
	),
	...each(
		[..."CEFNPQRSTZ"],
		(name) => `${name}${name}`,
		(name) => `\\mathbb{${name}}`,
	),
};

const numbers: Table = {
	"\\E": "\\mathbb{E}",
	"\\C": "\\mathbb{C}",
	"\\Q": "\\mathbb{Q}",
	// Signs of a section and a paragraph to TeX, which no formula means.
	"\\P": "\\mathbb{P}",
	"\\S": "\\mathbb{S}",
	"\\F": "\\mathbb{F}",
	"\\Real": "\\mathbb{R}",
	"\\1": "\\mathbf{1}",
	"\\indicator": "\\mathbf{1}",
	"\\one": "\\mathbf{1}",
	"\\eps": "\\epsilon",
	"\\veps": "\\varepsilon",
	"\\ep": "\\epsilon",
	"\\epsi": "\\epsilon",
	"\\half": "\\tfrac{1}{2}",
	"\\grad": "\\nabla",
	"\\dd": "\\mathrm{d}",
};

const orders: Table = {
	...all("O bigO BigO bigo Oh mathcalO scO calo", () => "\\mathcal{O}"),
	...all(
		"tO Ot otilde Otilde Otil bigOtil bigOtilde tildeO OTilde tildebigO widetildeO tlO tOO",
		() => "\\widetilde{O}",
	),
	"\\order": "\\mathcal{O}\\left(#1\\right)",
	"\\bigomega": "\\Omega",
	"\\bigtheta": "\\Theta",
	"\\OTheta": "\\Theta",
};

const dress: Table = {
	...all("mathds mathbbm bbm", () => "\\mathbb{#1}"),
	...all("mat mathbfit matr mb boldmath bld", () => "\\boldsymbol{#1}"),
	...all("vct vect bvec", () => "\\boldsymbol{#1}"),
	"\\mc": "\\mathcal{#1}",
	"\\mathbcal": "\\boldsymbol{\\mathcal{#1}}",
	"\\wt": "\\widetilde{#1}",
	"\\Tilde": "\\tilde{#1}",
	"\\td": "\\tilde{#1}",
	"\\wh": "\\widehat{#1}",
	"\\Hat": "\\hat{#1}",
	"\\Bar": "\\bar{#1}",
	"\\ol": "\\overline{#1}",
	"\\ub": "\\underline{#1}",
	"\\ul": "\\underline{#1}",
	"\\Vec": "\\vec{#1}",
	"\\uline": "\\underline{#1}",
	"\\textsc": "\\text{#1}",
	"\\textsl": "\\textit{#1}",
	"\\textsuperscript": "^{\\text{#1}}",
	"\\textsubscript": "_{\\text{#1}}",
	"\\mbox": "\\text{#1}",
	"\\ensuremath": "{#1}",
	"\\nicefrac": "{#1}/{#2}",
	"\\sfrac": "{#1}/{#2}",
	"\\flatfrac": "{#1}/{#2}",
	"\\dv": "\\frac{\\mathrm{d}#1}{\\mathrm{d}#2}",
	"\\pdv": "\\frac{\\partial #1}{\\partial #2}",
	"\\norm": "\\left\\|#1\\right\\|",
	"\\Norm": "\\left\\|#1\\right\\|",
	"\\abs": "\\left|#1\\right|",
	"\\card": "\\left|#1\\right|",
	"\\ceil": "\\left\\lceil#1\\right\\rceil",
	"\\floor": "\\left\\lfloor#1\\right\\rfloor",
	"\\paren": "\\left(#1\\right)",
	"\\Paren": "\\left(#1\\right)",
	"\\brac": "\\left[#1\\right]",
	"\\inner": "\\left\\langle#1,#2\\right\\rangle",
	"\\ip": "\\left\\langle#1,#2\\right\\rangle",
	"\\iprod": "\\left\\langle#1,#2\\right\\rangle",
	"\\dotp": "\\left\\langle#1,#2\\right\\rangle",
};

const relations: Table = {
	...all("indep independent Indep", () => "\\mathrel{\\perp\\!\\!\\!\\perp}"),
	...all("defeq eqdef defas", () => "\\coloneqq"),
	"\\iid": "\\mathrel{\\stackrel{\\text{i.i.d.}}{\\sim}}",
	"\\dunion": "\\sqcup",
	"\\symdiff": "\\triangle",
	"\\leqsim": "\\lesssim",
	"\\geqsim": "\\gtrsim",
};

const functions: Table = {
	...all(
		"poly polylog polyloglog opt OPT rank tr Tr trace diag sign sgn Sign Var Cov Corr KL JS TV MI " +
			"vol Vol err dist conv cl cone spn supp Supp dom range ran proj prox softmax ReLU relu GELU " +
			"sigmoid Unif Bern Ber Bin Poisson Dir nnz vech Vec col row Null nullity im coker Hom End Aut " +
			"GL SL SO SU Sp Spec Gal Pic Ext Tor lcm ord width depth area diam conf loss Loss risk regret " +
			"Regret Reg OT MSE MMD NP TIME SPACE argsort topk TopK erf sinc rot curl grads divergence",
		(name) => `\\operatorname{${name}}`,
	),
	"\\argmaxop": "\\operatorname*{arg\\,max}",
	"\\spn": "\\operatorname{span}",
	"\\Vec": "\\operatorname{vec}",
};

/** Of siunitx and of physics. */
const units: Table = {
	"\\SI": "#1\\,\\mathrm{#2}",
	"\\qty": "#1\\,\\mathrm{#2}",
	"\\num": "#1",
	"\\si": "\\mathrm{#1}",
	"\\unit": "\\mathrm{#1}",
	"\\ang": "#1^\\circ",
	"\\percent": "\\%",
	"\\degreeCelsius": "{}^\\circ\\mathrm{C}",
	"\\celsius": "{}^\\circ\\mathrm{C}",
	"\\micro": "\\mu ",
	"\\ohm": "\\Omega",
	"\\angstrom": "\\text{\\AA}",
	...all(
		"kilo mega giga tera milli nano pico femto",
		(name) =>
			({ kilo: "k", mega: "M", giga: "G", tera: "T", milli: "m", nano: "n", pico: "p" })[name] ??
			"f",
	),
	...all(
		"metre meter second gram kelvin hertz watt volt ampere joule newton pascal tesla byte bit",
		(name) =>
			({ metre: "m", meter: "m", second: "s", gram: "g", kelvin: "K", hertz: "Hz", watt: "W" })[
				name
			] ??
			{ volt: "V", ampere: "A", joule: "J", newton: "N", pascal: "Pa", tesla: "T", byte: "B" }[
				name
			] ??
			"bit",
	),
	...all(
		"eV keV MeV GeV TeV PeV kHz MHz GHz THz nm mm cm km Mpc kpc pc Gyr Myr yr",
		(name) => `\\,\\mathrm{${name}}`,
	),
	...all("msun Msun Msol msol solarmass", () => "M_\\odot"),
	...all("lsun Lsun", () => "L_\\odot"),
	...all("rsun Rsun", () => "R_\\odot"),
	...all("zsun Zsun", () => "Z_\\odot"),
	"\\kms": "\\,\\mathrm{km\\,s^{-1}}",
	"\\arcsec": "''",
	"\\arcmin": "'",
	"\\sqrts": "\\sqrt{s}",
	"\\ttbar": "t\\bar{t}",
	"\\bbbar": "b\\bar{b}",
	"\\LCDM": "\\Lambda\\mathrm{CDM}",
	"\\lcdm": "\\Lambda\\mathrm{CDM}",
};

/** What belongs to a page of print and shows nothing here. */
const silent: Table = {
	...all("xspace noindent protect leavevmode centering hfill break par", () => ""),
	...all("label vspace index", () => "\\begingroup\\def\\gobble{#1}\\endgroup"),
	"\\ref": "\\text{[#1]}",
	"\\eqref": "\\text{[#1]}",
	"\\cref": "\\text{[#1]}",
	"\\cite": "\\text{[#1]}",
	"\\citep": "\\text{[#1]}",
	"\\textmu": "\\mu",
};

/**
 * Macros that papers use and KaTeX lacks, by what nearly all authors mean by them. What one author means
 * alone (`\Ours`) is in none of them: it is shown as its source, and curation says what it stands for.
 * Counted from the formulas of 23,000 abstracts that KaTeX refuses.
 */
export const macros: Table = {
	...families,
	...numbers,
	...orders,
	...dress,
	...relations,
	...functions,
	...units,
	...silent,
};
