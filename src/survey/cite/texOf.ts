import { Transform } from "unicode2latex";

/** Signs that the table takes from a package, sets as another sign, or leaves. */
const OWN: Readonly<Record<string, string>> = {
	"`": "{\\textasciigrave}",
	"−": "$-$",
	"„": "{\\quotedblbase}",
	"«": "{\\guillemotleft}",
	"»": "{\\guillemotright}",
	"™": "{\\texttrademark}",
};

/** Quotes and dashes as TeX types them: the bare signs that are no loss. */
const TYPED = /^[‘’“”–—]/u;

const table = new Transform("bibtex", { math: "αβγδεζηθικλμνξπρςστυφχψωΓΔΘΛΞΠΣΥΦΨΩ" });
const known = new Map<string, string>();

/**
 * Text as TeX, in ASCII as far as TeX has commands: `{\'e}`, `{\ss}`, `$\alpha$`.
 * What has none, as Chinese and emoji, stays as it is. Braces balance, which
 * BibTeX asks for even of escaped ones.
 */
export function texOf(text: string): string {
	let tex = "";
	let before = "";
	for (const [sign] of text.normalize("NFC").matchAll(/\p{M}+|\P{M}\p{M}*/gu)) {
		const own = signOf(sign);
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
	if (/^\p{Cf}/u.test(sign)) return sign;
	const tex = table.tolatex(sign);
	const isAscii = /^[ -~]$/u.test(sign);
	const isSame = isAscii || TYPED.test(sign) || /\\|^\$[_^]/u.test(tex);
	if (!isSame || !/^[ -~]+$/u.test(tex)) return sign;
	// A command needs its group, for BibTeX to take an accent with its letter as one.
	return /^\\[a-zA-Z'`^"~=.]/u.test(tex) ? `{${tex.replace(/\{\}$/u, "")}}` : tex;
}
