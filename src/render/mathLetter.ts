/** Where the letters of a face begin in Unicode, capitals and small ones, and its digits. */
const FACES: Readonly<Record<string, { readonly letters: number; readonly digits?: number }>> = {
	bold: { letters: 0x1d400, digits: 0x1d7ce },
	"bold-italic": { letters: 0x1d468 },
	script: { letters: 0x1d49c },
	"bold-script": { letters: 0x1d4d0 },
	fraktur: { letters: 0x1d504 },
	"double-struck": { letters: 0x1d538, digits: 0x1d7d8 },
	"bold-fraktur": { letters: 0x1d56c },
	"sans-serif": { letters: 0x1d5a0, digits: 0x1d7e2 },
	"bold-sans-serif": { letters: 0x1d5d4, digits: 0x1d7ec },
	"sans-serif-italic": { letters: 0x1d608 },
	"sans-serif-bold-italic": { letters: 0x1d63c },
	monospace: { letters: 0x1d670, digits: 0x1d7f6 },
};

/** Letters that had a sign before the faces were complete. */
const OLDER: Readonly<Record<string, string>> = {
	script: "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ",
	fraktur: "CℭHℌIℑRℜZℨ",
	"double-struck": "CℂHℍNℕPℙQℚRℝZℤ",
};

/**
 * A letter or digit in a face as a sign of its own, as MathML Core wants it: 𝒪, ℝ. One that has none, of
 * Greek or of a face without digits, stays.
 *
 * @param sign one sign
 * @param variant a face by its name in MathML
 */
export function mathLetter(sign: string, variant: string): string {
	const face = FACES[variant];
	const older = OLDER[variant]?.indexOf(sign) ?? -1;
	if (older % 2 === 0) return OLDER[variant]![older + 1]!;
	if (!face) return sign;
	if (/^[A-Z]$/u.test(sign)) return from(face.letters, sign, "A");
	if (/^[a-z]$/u.test(sign)) return from(face.letters + 26, sign, "a");
	if (/^\d$/u.test(sign) && face.digits) return from(face.digits, sign, "0");
	return sign;
}

const from = (start: number, sign: string, first: string): string =>
	String.fromCodePoint(start + sign.charCodeAt(0) - first.charCodeAt(0));
