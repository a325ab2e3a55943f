/** What stands for each sign in a formula: TeX that KaTeX takes. */
type Signs = Readonly<Record<string, string>>;

/** The same for each of these signs. */
const all = (signs: string, tex: string): Signs =>
	Object.fromEntries([...signs].map((sign) => [sign, tex]));

const letters: Signs = {
	...all("µ", "{\\mu}"),
	...all("∆", "{\\Delta}"),
	"\u2126": "{\\Omega}",
	ϴ: "{\\Theta}",
	𝟋: "{\\digamma}",
	"℧": "{\\mho}",
	ϒ: "{\\Upsilon}",
	ϐ: "{\\beta}",
	"℩": "{\\iota}",
	"\u212a": "{\\mathrm{K}}",
	"\u212b": "{\\text{\\AA}}",
	Æ: "{\\text{\\AE}}",
	æ: "{\\text{\\ae}}",
	Ø: "{\\varnothing}",
	ø: "{\\text{\\o}}",
	ß: "{\\text{\\ss}}",
	ª: "^{\\mathrm{a}}",
	º: "{\\degree}",
	"℃": "{\\degree\\mathrm{C}}",
	"℉": "{\\degree\\mathrm{F}}",
	"№": "{\\text{No.}}",
	"™": "{\\text{TM}}",
	ℊ: "{g}",
	ℯ: "{e}",
	ℴ: "{o}",
	ℹ: "{\\mathrm{i}}",
	℮: "{\\mathrm{e}}",
	ℼ: "{\\pi}",
	ℽ: "{\\gamma}",
	ℾ: "{\\Gamma}",
	ℿ: "{\\Pi}",
	"⅀": "\\sum ",
	ⅅ: "{\\mathrm{D}}",
	ⅆ: "{\\mathrm{d}}",
	ⅇ: "{\\mathrm{e}}",
	ⅈ: "{\\mathrm{i}}",
	ⅉ: "{\\mathrm{j}}",
	𝚤: "{\\imath}",
	𝚥: "{\\jmath}",
	א: "{\\aleph}",
	ב: "{\\beth}",
	ג: "{\\gimel}",
	ד: "{\\daleth}",
	ﬀ: "ff",
	ﬁ: "fi",
	ﬂ: "fl",
	ﬃ: "ffi",
	ﬄ: "ffl",
	ﬅ: "st",
	ﬆ: "st",
};

const romans = "I II III IV V VI VII VIII IX X XI XII L C D M".split(" ");
const numbers: Signs = {
	...Object.fromEntries(
		[..."ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅬⅭⅮⅯ"].map((sign, at) => [sign, `{\\mathrm{${romans[at]}}}`]),
	),
	...Object.fromEntries(
		[..."ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻⅼⅽⅾⅿ"].map((sign, at) => [sign, `{\\mathrm{${romans[at]!.toLowerCase()}}}`]),
	),
	...Object.fromEntries(
		[..."①②③④⑤⑥⑦⑧⑨"].map((sign, at) => [sign, `{\\text{\\textcircled{${at + 1}}}}`]),
	),
	...Object.fromEntries(
		[
			..."½12 ⅓13 ⅔23 ¼14 ¾34 ⅕15 ⅖25 ⅗35 ⅘45 ⅙16 ⅚56 ⅐17 ⅛18 ⅜38 ⅝58 ⅞78 ⅑19".matchAll(
				/(\S)(\d)(\d)/gu,
			),
		].map(([, sign = "", above, below]) => [sign, `{\\tfrac{${above}}{${below}}}`]),
	),
	"⅒": "{\\tfrac{1}{10}}",
};

const dashes: Signs = {
	...all("‐‑", "{\\text{-}}"),
	...all("˗⁃", "-"),
	...all("—―─", "{\\text{—}}"),
};

const quotes: Signs = {
	...all("´ʹʼˊ", "'"),
	...all("″ʺ", "''"),
	"‴": "'''",
	"⁗": "''''",
	"‵": "{\\backprime}",
	...all("‘‛ʻ", "{\\text{‘}}"),
	"“": "{\\text{“}}",
	"‟": "{\\text{“}}",
	"‚": "{\\text{,}}",
	"„": "{\\text{,,}}",
	...all("«", "\\ll "),
	...all("»", "\\gg "),
	"‹": "<",
	"›": ">",
	"¡": "{\\text{!`}}",
	"¿": "{\\text{?`}}",
};

const blanks: Signs = {
	...all("\u00a0\u2007\u202f", "~"),
	...all("\u2006\u2009\u200a\u2008\u205f", "\\,"),
	...all("\u2004\u2005", "\\:"),
	...all("\u2000\u2002", "\\enspace "),
	...all("\u2001\u2003\u3000", "\\quad "),
	...all(
		"\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e",
		"",
	),
	...all("\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff", ""),
};

const punctuation: Signs = {
	"†": "{\\dagger}",
	"‡": "{\\ddagger}",
	"•": "{\\bullet}",
	"∙": "{\\bullet}",
	"‧": "\\cdot ",
	"\u0387": "\\cdot ",
	"․": ".",
	"‥": "..",
	"⁄": "/",
	"∕": "/",
	"∶": ":",
	ː: ":",
	"⁎": "*",
	"✱": "*",
	"¦": "|",
	"❘": "|",
	"│": "|",
	ˆ: "^",
	"˜": "\\sim ",
	"⁓": "\\sim ",
	"∿": "\\sim ",
	"˂": "<",
	"˃": ">",
	"˟": "\\times ",
	"¯": "{\\text{—}}",
};

const relations: Signs = {
	"⩽": "\\leqslant ",
	"⩾": "\\geqslant ",
	"∊": "\\in ",
	"∍": "\\ni ",
	"≄": "\\not\\simeq ",
	"≇": "\\ncong ",
	"≉": "\\not\\approx ",
	"≋": "\\approx ",
	"≌": "\\cong ",
	"≢": "\\not\\equiv ",
	"≣": "\\equiv ",
	"≭": "\\not\\asymp ",
	"≴": "\\not\\lesssim ",
	"≵": "\\not\\gtrsim ",
	"≸": "\\not\\lessgtr ",
	"≹": "\\not\\gtrless ",
	"⊄": "\\not\\subset ",
	"⊅": "\\not\\supset ",
	"⊍": "\\uplus ",
	"⊥": "\\perp ",
	"⊦": "\\vdash ",
	"⊧": "\\models ",
	"⊲": "\\lhd ",
	"⊳": "\\rhd ",
	"⊴": "\\unlhd ",
	"⊵": "\\unrhd ",
	"⋖": "\\lessdot ",
	"⋗": "\\gtrdot ",
	"⋜": "\\eqslantless ",
	"⋝": "\\eqslantgtr ",
	"⋢": "\\not\\sqsubseteq ",
	"⋣": "\\not\\sqsupseteq ",
	"⋪": "\\ntriangleleft ",
	"⋫": "\\ntriangleright ",
	"⨝": "\\bowtie ",
	"⩵": "==",
	"⪡": "\\ll ",
	"⪢": "\\gg ",
};

const operations: Signs = {
	...all("⨯⨉✕✖✗✘", "\\times "),
	"∸": "\\dot{-}",
	"⊌": "\\cup ",
	"➕": "+",
	"➖": "-",
	"➗": "\\div ",
	"⋄": "\\diamond ",
	"⊿": "{\\triangle}",
	"∱": "\\int ",
	"∲": "\\oint ",
	"∳": "\\oint ",
};

const arrows: Signs = {
	...all("➔➜➝➞➡⭢", "\\rightarrow "),
	...all("⬅⭠", "\\leftarrow "),
	"⇨": "\\Rightarrow ",
	"⇦": "\\Leftarrow ",
	"↝": "\\leadsto ",
	"⇽": "\\leftarrow ",
	"⇾": "\\rightarrow ",
	"⇿": "\\leftrightarrow ",
	"⟻": "\\leftarrow ",
	"⇅": "{\\uparrow\\!\\downarrow}",
	"⇡": "\\uparrow ",
	"⇣": "\\downarrow ",
	"⬆": "\\uparrow ",
	"⬇": "\\downarrow ",
	"↤": "\\leftarrow ",
};

const brackets: Signs = {
	...all("\u2329\u3008❬⟪", "\\langle "),
	...all("\u232a\u3009❭⟫", "\\rangle "),
};

const ordinary: Signs = {
	"⋆": "{\\star}",
	"∘": "{\\circ}",
	"◦": "{\\circ}",
	"∄": "\\nexists ",
	"∅": "{\\varnothing}",
	"⌀": "{\\varnothing}",
	"⊤": "{\\top}",
	...all("☉", "{\\odot}"),
	"♁": "{\\oplus}",
	"🜨": "{\\oplus}",
	"♃": "{\\mathrm{Jup}}",
	...all("∎■▪◼⬛", "{\\blacksquare}"),
	...all("□▫◻⬜", "{\\square}"),
	...all("▲▴", "{\\blacktriangle}"),
	...all("△▵", "{\\triangle}"),
	...all("▼▾", "{\\blacktriangledown}"),
	...all("▽▿", "{\\triangledown}"),
	...all("▶▸►", "\\blacktriangleright "),
	...all("◀◂◄", "\\blacktriangleleft "),
	...all("▷▹▻", "\\triangleright "),
	...all("◁◃◅", "\\triangleleft "),
	...all("◆", "{\\blacklozenge}"),
	...all("◇◊", "{\\lozenge}"),
	...all("○◯", "{\\bigcirc}"),
	...all("●", "{\\bullet}"),
	...all("★⭐", "{\\bigstar}"),
	...all("☆", "{\\star}"),
	"◎": "\\circledcirc ",
	...all("◉", "{\\odot}"),
	...all("✔✅", "{\\checkmark}"),
	...all("♥❤", "{\\heartsuit}"),
	...all("♦", "{\\diamondsuit}"),
	...all("♤", "{\\spadesuit}"),
	...all("♧", "{\\clubsuit}"),
	"⋕": "\\#",
	"⋰": "\\cdots ",
};

/** Signs that KaTeX refuses, or sets badly, by what it sets in their place. */
export const signTex: ReadonlyMap<string, string> = new Map(
	Object.entries({
		...letters,
		...numbers,
		...dashes,
		...quotes,
		...blanks,
		...punctuation,
		...relations,
		...operations,
		...arrows,
		...brackets,
		...ordinary,
	}),
);

/** A letter with a stroke through it. */
const crossed = (letter: string, stroke: string): string =>
	`{\\mathrm{${letter}}\\mathllap{\\raisebox{0.15em}{$\\scriptstyle${stroke}$}\\mkern3mu}}`;
const struckThrough = (letter: string): string => `{\\mathrm{${letter}}\\mathllap{|\\mkern3mu}}`;

/** Signs of money, most of which are letters with strokes. */
const money: Signs = {
	"¤": "{\\circ}",
	"฿": struckThrough("B"),
	"৳": "{\\mathrm{Tk}}",
	"₠": "{\\mathrm{CE}}",
	"₡": struckThrough("C"),
	"₢": "{\\mathrm{Cr}}",
	"₣": crossed("F", "-"),
	"₤": "{\\text{£}}",
	"₥": struckThrough("m"),
	"₦": crossed("N", "="),
	"₧": "{\\mathrm{Pts}}",
	"₨": "{\\mathrm{Rs}}",
	"₩": crossed("W", "="),
	"₪": "{\\mathrm{NIS}}",
	"₫": crossed("d", "-"),
	"€": crossed("C", "="),
	"₭": crossed("K", "-"),
	"₮": crossed("T", "="),
	"₯": "{\\mathrm{Dr}}",
	"₰": "{\\mathrm{Pf}}",
	"₱": crossed("P", "="),
	"₲": struckThrough("G"),
	"₳": crossed("A", "="),
	"₴": "{\\mathrm{UAH}}",
	"₵": struckThrough("C"),
	"₶": "{\\mathrm{lt}}",
	"₷": "{\\mathrm{Sm}}",
	"₸": crossed("T", "="),
	"₹": "{\\mathrm{Rs}}",
	"₺": "{\\mathrm{TL}}",
	"₻": "{\\mathrm{Nmk}}",
	"₼": "{\\mathrm{AZN}}",
	"₽": crossed("P", "-"),
	"₾": "{\\mathrm{GEL}}",
	"₿": struckThrough("B"),
	"⃀": "{\\mathrm{KGS}}",
	"＄": "{\\text{\\$}}",
	"￡": "{\\text{£}}",
	"￥": "{\\text{¥}}",
};

/** Signs that are drawn from others, for the eye alone: what is read aloud or written in a line has them. */
export const drawnSigns: Signs = {
	"‰": "{{}^{0}\\mkern-3mu/\\mkern-3mu{}_{00}}",
	"‱": "{{}^{0}\\mkern-3mu/\\mkern-3mu{}_{000}}",
	"¢": "{\\mathrm{c}\\mathllap{|\\mkern1mu}}",
	...money,
};

/** Marks over or under the sign before them, as the accents that KaTeX has. */
export const marks: Signs = {
	"\u0305": "\\overline",
	"\u20d7": "\\vec",
	"\u20d1": "\\vec",
	"\u0332": "\\underline",
	"\u0311": "\\breve",
	"\u20db": "\\dddot",
};

/** A stretch of the mathematical alphanumerics in one face; what their letters are is told by Unicode. */
interface Face {
	readonly from: number;
	readonly to: number;
	/** with `#` for the letter */
	readonly tex: string;
	readonly example: readonly [sign: string, tex: string];
}

/** Those that KaTeX lacks; the others it sets by itself. */
export const faces: readonly Face[] = [
	{ from: 0x1d4b6, to: 0x1d4cf, tex: "{#}", example: ["𝒶", "{a}"] },
	{
		from: 0x1d4d0,
		to: 0x1d4e9,
		tex: "{\\boldsymbol{\\mathcal{#}}}",
		example: ["𝓛", "{\\boldsymbol{\\mathcal{L}}}"],
	},
	{ from: 0x1d4ea, to: 0x1d503, tex: "{\\boldsymbol{#}}", example: ["𝔁", "{\\boldsymbol{x}}"] },
	{ from: 0x1d552, to: 0x1d56b, tex: "{\\mathbf{#}}", example: ["𝕩", "{\\mathbf{x}}"] },
	{
		from: 0x1d63c,
		to: 0x1d66f,
		tex: "{\\boldsymbol{\\mathsf{#}}}",
		example: ["𝘼", "{\\boldsymbol{\\mathsf{A}}}"],
	},
	{ from: 0x1d6a8, to: 0x1d6e1, tex: "{\\boldsymbol{#}}", example: ["𝛂", "{\\boldsymbol{α}}"] },
	{ from: 0x1d6e2, to: 0x1d71b, tex: "{#}", example: ["𝜃", "{θ}"] },
	{ from: 0x1d71c, to: 0x1d7c9, tex: "{\\boldsymbol{#}}", example: ["𝜽", "{\\boldsymbol{θ}}"] },
	{ from: 0x1d7d8, to: 0x1d7e1, tex: "{\\mathbf{#}}", example: ["𝟙", "{\\mathbf{1}}"] },
	{ from: 0x1d7ec, to: 0x1d7f5, tex: "{\\mathbf{#}}", example: ["𝟱", "{\\mathbf{5}}"] },
];
