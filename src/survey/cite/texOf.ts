import { Transform } from "unicode2latex";

/** Signs that the table leaves, takes from a package, or gives as one that is read as another. */
const OWN: Readonly<Record<string, string>> = {
	"`": "{\\textasciigrave}",
	"−": "$-$",
	"„": "{\\quotedblbase}",
	"‘": "{\\textquoteleft}",
	"’": "{\\textquoteright}",
	"«": "{\\guillemotleft}",
	"»": "{\\guillemotright}",
	"·": "{\\textperiodcentered}",
	"•": "{\\textbullet}",
	"‰": "{\\textperthousand}",
	"™": "{\\texttrademark}",
};

/**
 * What stays as it is: other scripts than Latin, words in Greek, letters of
 * formulas beyond the first plane, marks without a letter, and signs that the
 * table takes for others or from packages for phonetics.
 */
const STAYS =
	/^(?:[\p{L}--[\p{sc=Latin}\p{sc=Greek}\p{sc=Common}]]|\p{sc=Greek}{2}|[ˆάέήίΰόύώϒẛḔ-ḗṐ-ṓṤ-ṧ≸≹≾≿⌆╱⩮⩽]|[\p{Cf}\p{Sk}\p{M}\u{10000}-\u{10FFFF}])/v;

/** What of the table is the sign itself: one command with its letter, a script, a quote or dash as typed. */
const SAME =
	/^(?:\\[a-zA-Z'`^"~=.][^$0-9]*|\$(?:\^?(?!\\not\b)\\[a-zA-Z]+(?:\{[^{}]*\})*|[_^][^\\]*)\$|``|''|---?)$/u;

const table = new Transform("bibtex", { math: "αβγδεζηθικλμνξπρςστυφχψωΓΔΘΛΞΠΣΥΦΨΩ" });
const known = new Map<string, string>();

/**
 * A run of what is the same in TeX, or a sign with its marks: two at most, as the table takes exponential
 * time, and no language has more.
 */
const SIGN = /[A-Za-z0-9 ]+(?!\p{M})|\p{sc=Greek}{3,}|\P{M}\p{M}{0,2}|\p{M}+/gu;

/** What begins a run of what is the same in TeX. */
const SAME_IN_TEX = /^[A-Za-z0-9 ](?!\p{M})/u;

/**
 * Text as TeX, in ASCII as far as TeX has commands: `{\'e}`, `{\ss}`, `$\alpha$`.
 * What has none, as Chinese and emoji, stays as it is. Braces balance, which
 * BibTeX asks for even of escaped ones.
 */
export function texOf(text: string): string {
	let tex = "";
	let before = "";
	for (const [sign] of text.normalize("NFC").matchAll(SIGN)) {
		const own = SAME_IN_TEX.test(sign) ? sign : signOf(sign);
		if (isFormula(own) && isFormula(before)) {
			// Two formulas side by side would open a displayed one.
			tex = `${tex.slice(0, -1)}${/^\$[a-zA-Z]/u.test(own) ? " " : ""}${own.slice(1)}`;
		} else tex += joins(before, own) ? `{}${own}` : own;
		before = own;
	}
	return tex;
}

/** Whether TeX would set two signs as one: a dash, a quote, ¿. */
function joins(before: string, after: string): boolean {
	return /([-'`,])\1|[?!]`/u.test(before.slice(-1) + after.slice(0, 1));
}

function isFormula(tex: string): boolean {
	return tex.startsWith("$");
}

function signOf(sign: string): string {
	const tex = known.get(sign) ?? lookUp(sign);
	known.set(sign, tex);
	return tex;
}

function lookUp(sign: string): string {
	const own = OWN[sign];
	if (own !== undefined) return own;
	const isAscii = /^[ -~]$/u.test(sign);
	if (!isAscii && STAYS.test(sign)) return sign;
	const tex = table.tolatex(sign);
	if (!isAscii && !(SAME.test(tex) && /^[ -~]+$/u.test(tex))) return sign;
	if (/^\p{sc=Latin}/u.test(sign) && isFormula(tex)) return sign;
	// A command needs its group, for BibTeX to take an accent with its letter as one.
	return /^\\[a-zA-Z'`^"~=.]/u.test(tex) ? `{${tex.replace(/\{\}$/u, "")}}` : tex;
}
