import { unitNames, unitPrefixes } from "./unitNames.ts";

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
	...all("Real real", () => "\\mathbb{R}"),
	"\\1": "\\mathbf{1}",
	"\\indicator": "\\mathbf{1}",
	...all("one bbone bbmone", () => "\\mathbf{1}"),
	...all("id Id", (name) => `\\mathrm{${name}}`),
	...all("Exp Ex", () => "\\mathbb{E}"),
	...all("Prob pr", () => "\\Pr"),
	"\\eps": "\\epsilon",
	"\\veps": "\\varepsilon",
	"\\ep": "\\epsilon",
	"\\epsi": "\\epsilon",
	"\\half": "\\tfrac{1}{2}",
	"\\grad": "\\nabla",
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
	...all("mat mathbfit matr mb boldmath bld bmath mathbi mathbold", () => "\\boldsymbol{#1}"),
	...all("vct vect bvec", () => "\\boldsymbol{#1}"),
	"\\mc": "\\mathcal{#1}",
	"\\mathbcal": "\\boldsymbol{\\mathcal{#1}}",
	"\\wt": "\\widetilde{#1}",
	"\\Tilde": "\\tilde{#1}",
	"\\td": "\\tilde{#1}",
	"\\wh": "\\widehat{#1}",
	"\\Hat": "\\hat{#1}",
	"\\Bar": "\\bar{#1}",
	...all("ol overbar widebar", () => "\\overline{#1}"),
	...all("mathlarger scaleto", () => "{#1}"),
	"\\undertilde": "\\utilde{#1}",
	"\\angles": "\\left\\langle#1\\right\\rangle",
	"\\braces": "\\left\\{#1\\right\\}",
	"\\parens": "\\left(#1\\right)",
	"\\multiset": "\\left(\\!\\binom{#1}{#2}\\!\\right)",
	"\\stirling": "\\genfrac\\{\\}{0pt}{}{#1}{#2}",
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
	"\\Norm": "\\left\\|#1\\right\\|",
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
	...all("leqsim la lsim lta simlt", () => "\\lesssim"),
	...all("geqsim ga gsim gta simgt", () => "\\gtrsim"),
	"\\lapprox": "\\lessapprox",
	"\\gapprox": "\\gtrapprox",
	"\\ra": "\\rightarrow",
	...all("divides given", () => "\\mid"),
	"\\suchthat": "\\mid",
	"\\st": "\\text{ s.t. }",
	"\\nsubset": "\\not\\subset",
	"\\centernot": "\\not",
	...all("iddots adots", () => "\\cdots"),
};

const functions: Table = {
	...all(
		"poly polylog polyloglog opt OPT rank tr Tr trace diag sign sgn Sign Var Cov Corr KL JS TV MI " +
			"vol Vol err dist conv cl cone spn supp Supp dom range ran proj prox softmax ReLU relu GELU " +
			"sigmoid Unif Bern Ber Bin Poisson Dir nnz vech Vec col row Null nullity im coker Hom End Aut " +
			"GL SL SO SU Sp Spec Gal Pic Ext Tor lcm ord width depth area diam conf loss Loss risk regret " +
			"Regret Reg OT MSE MMD NP TIME SPACE argsort topk TopK erf sinc rot curl Res res " +
			"ob Proj Mat Sym Gr Pf Ad ad PGL PSL PSU gl Li var cov corr " +
			"arctanh artanh arcsinh arsinh arccosh arcosh sech csch cosech grads divergence",
		(name) => `\\operatorname{${name}}`,
	),
	...all(
		"esssup essinf arginf argsup colim hocolim holim dlim",
		(name) => `\\operatorname*{${name.replace(/^(?:ess|arg)/u, "$&\\,")}}`,
	),
	"\\argmaxop": "\\operatorname*{arg\\,max}",
	"\\spn": "\\operatorname{span}",
	"\\Vec": "\\operatorname{vec}",
};

/** Of siunitx and of physics. */
const units: Table = {
	"\\percent": "\\%",
	"\\degreeCelsius": "{}^\\circ\\mathrm{C}",
	"\\celsius": "{}^\\circ\\mathrm{C}",
	"\\micro": "\\mu ",
	"\\ohm": "\\Omega",
	"\\angstrom": "\\text{\\AA}",
	...all("kilo mega giga tera milli nano pico femto", (name) => unitPrefixes[name]!),
	...all(
		"metre meter second gram kelvin hertz watt volt ampere joule newton pascal tesla byte bit mole",
		(name) => unitNames[name]!,
	),
	"\\per": "/",
	...all(
		"eV keV MeV GeV TeV PeV kHz MHz GHz THz Hz nm mm cm km Mpc kpc pc Gyr Myr yr Jy mJy fb pb",
		(name) => `\\,\\mathrm{${name}}`,
	),
	...all("msun Msun Msol msol solarmass", () => "M_\\odot"),
	...all(
		"tev gev mev kev",
		(name) => `\\,\\mathrm{${name[0] === "k" ? "k" : name[0]!.toUpperCase()}eV}`,
	),
	...all("invfb fbinv ifb infb", () => "\\,\\mathrm{fb}^{-1}"),
	...all("invpb pbinv ipb inpb", () => "\\,\\mathrm{pb}^{-1}"),
	"\\mub": "\\,\\mu\\mathrm{b}",
	...all("um mum micron", () => "\\,\\mu\\mathrm{m}"),
	...all("degr", () => "^{\\circ}"),
	...all("degC degreeC", () => "{}^{\\circ}\\mathrm{C}"),
	"\\sun": "\\odot",
	...all("mearth Mearth", () => "M_\\oplus"),
	...all("rearth Rearth", () => "R_\\oplus"),
	...all("mjup Mjup", () => "M_{\\mathrm{Jup}}"),
	...all("rjup Rjup", () => "R_{\\mathrm{Jup}}"),
	"\\ergs": "\\,\\mathrm{erg\\,s^{-1}}",
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

/** What stars, particles and colliders are written with. */
const physics: Table = {
	...all("HI HII HeII", (name) => `\\mathrm{${name.replace(/(I+)$/u, "\\,{\\scriptstyle $1}")}}`),
	...all("Ha Halpha", () => "\\mathrm{H}\\alpha"),
	...all("Hb Hbeta", () => "\\mathrm{H}\\beta"),
	...all("lya Lya Lyalpha", () => "\\mathrm{Ly}\\alpha"),
	...all("feh FeH", () => "[\\mathrm{Fe/H}]"),
	...all("teff Teff", () => "T_{\\mathrm{eff}}"),
	"\\logg": "\\log g",
	"\\vsini": "v\\sin i",
	...all("fnl fNL", () => "f_{\\mathrm{NL}}"),
	...all("jpsi Jpsi", () => "J/\\psi"),
	...all("MSbar msbar", () => "\\overline{\\mathrm{MS}}"),
	...all("alphas alphaS", () => "\\alpha_{\\mathrm{s}}"),
	...all("snn sqrtsnn sqrtsNN sNN", () => "\\sqrt{s_{\\mathrm{NN}}}"),
	...all("pT pt", () => "p_{\\mathrm{T}}"),
	...all("met MET", () => "E_{\\mathrm{T}}^{\\mathrm{miss}}"),
	"\\epem": "e^+e^-",
	"\\mumu": "\\mu^+\\mu^-",
	"\\ppbar": "p\\bar{p}",
	"\\qqbar": "q\\bar{q}",
	"\\bbar": "\\bar{b}",
	"\\tbar": "\\bar{t}",
	"\\nubar": "\\bar{\\nu}",
	"\\nue": "\\nu_e",
	"\\numu": "\\nu_\\mu",
	"\\nutau": "\\nu_\\tau",
	"\\BR": "\\mathrm{BR}",
	"\\slashed": "\\not{#1}",
	"\\slash": "/",
	"\\lambdabar": "\\bar{\\lambda}",
	"\\laplacian": "\\nabla^2",
	...all("av avg ave vev", () => "\\left\\langle #1\\right\\rangle"),
	"\\qq": "\\quad\\text{#1}\\quad",
	"\\qand": "\\quad\\text{and}\\quad",
	"\\qor": "\\quad\\text{or}\\quad",
	"\\qif": "\\quad\\text{if}\\quad",
	"\\qfor": "\\quad\\text{for}\\quad",
	"\\prescript": "{}^{#1}_{#2}{#3}",
	"\\tensor": "{#1}#2",
	"\\indices": "#1",
	"\\cf": "\\ce{#1}",
	"\\chem": "\\mathrm{#1}",
};

/** What stands for a sign within a text of TeX, and is used in formulas too. */
const ofText: Table = {
	"\\textbackslash": '{\\char"5C}',
	"\\textdegree": "{}^{\\circ}",
	"\\textohm": "\\Omega",
	"\\texttimes": "\\times",
	"\\textpm": "\\pm",
	"\\textgreater": ">",
	"\\textless": "<",
	"\\textasciitilde": "\\sim",
	"\\textendash": "\\text{–}",
	"\\textemdash": "\\text{—}",
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
	...physics,
	...ofText,
	...silent,
};
