/** What is a phrase and no formula, with phrases that it finds. */
interface Phrase {
	readonly why: string;
	readonly find: RegExp;
	readonly examples: readonly string[];
}

/** Names of functions, which are of a formula though they are words. */
const FUNCTION =
	/\b(?:log|ln|exp|max|min|sup|inf|lim|sin|cos|tan|arg|det|dim|ker|mod|gcd|sgn|tr)\b/u;

/** A word as prose has it: letters, of which the first alone may be a capital. */
const WORD = "[A-Za-z]?[a-z]+";

const LATIN = "initio|situ|vivo|vitro|silico|novo|priori|posteriori|hoc";

/** The first word of a phrase that is Latin, of which the second stands between dollars of its own. */
const LATIN_FIRST = /^(?:ab|in|ex|de|ad|a)$/u;
const LATIN_AFTER = new RegExp(`^[-‐~\\s]\\$(?:${LATIN})\\$`, "u");

export const phrases: readonly Phrase[] = [
	{
		why: "Abbreviations of prose.",
		find: /^(?:i\.\s?e|e\.\s?g|w\.r\.t|a\.k\.a|i\.i\.d|et\s+al|etc|cf|viz|resp)\.,?$|^(?:via|versus|viz)$/u,
		examples: ["i.e.", "e.g.,", "et al.", "via"],
	},
	{
		why: "Words of prose, one of which is longer than any name of a variable.",
		find: new RegExp(`^(?=.*[a-z]{4})(?:${WORD}|a)(?:\\s+${WORD})+$`, "u"),
		examples: ["ab initio", "in situ", "a priori", "de novo", "Monte Carlo"],
	},
	{
		why: "Names of telescopes, codes and methods.",
		find: /^[A-Z][a-z]{3,}$|^[A-Z][a-z]{1,}[A-Z][A-Za-z]{2,}$/u,
		examples: ["Fermi", "Planck", "NuSTAR", "BeppoSAX"],
	},
	{
		why: "Telescopes whose names are capitals.",
		find: /^(?:XMM|TESS|WISE|NEOWISE|HST|JWST|ALMA|LOFAR|MAXI|NICER|AGILE|ROSAT|CHEOPS|IRAS|AKARI|ASCA|RXTE|INTEGRAL|LIGO|VLT|SDSS|LAMOST|GALEX|SOHO|PLATO|SOFIA|STEREO|COBE|WMAP|HIPPARCOS|GALAH|APOGEE|DESI|LSST|HARPS|ESPRESSO)$/u,
		examples: ["XMM", "TESS", "JWST"],
	},
	{
		why: "The second words of phrases that are Latin.",
		find: new RegExp(`^(?:${LATIN})$`, "u"),
		examples: ["initio", "situ"],
	},
	{
		why: "Compounds with such a name, or with what begins words.",
		find: /^(?:[A-Z][A-Za-z]+-[A-Z][a-z]{3,}|[A-Z][a-z]{3,}-[A-Z]{2,}|(?:self|non|multi|semi|pre|post)-[a-z]{4,})$/u,
		examples: ["XMM-Newton", "Fermi-LAT", "Herschel-SPIRE", "self-attention"],
	},
];

/** What a switch of the face rules, where that is all: `{\it ab initio}`, `\rm{ab~initio}`. */
const SWITCHED = /^\\(?:it|rm|bf|sf|em|tt|sl)(?![A-Za-z])\s*(?:\{([^{}]*)\}|([^{}]*))$/u;

/**
 * Whether what stands between dollars is a phrase that its author wanted in italics, and no formula.
 *
 * @param after what follows the second dollar
 */
export function isPhrase(tex: string, after = ""): boolean {
	const bare = tex
		.trim()
		.replace(/^\{([^{}]*(?:\{[^{}]*\})?)\}$/u, "$1")
		.trim();
	const switched = SWITCHED.exec(bare);
	const text = (switched?.[1] ?? switched?.[2] ?? bare).replace(/~|\\ /gu, " ").trim();
	if (FUNCTION.test(text) || (switched && !text.includes(" "))) return false;
	if (LATIN_FIRST.test(text) && LATIN_AFTER.test(after)) return true;
	return phrases.some(({ find }) => find.test(text));
}
