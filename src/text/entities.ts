import { decodeNamedCharacterReference } from "decode-named-character-reference";

/** A character reference of HTML, escaped once or more often: `&lt;`, `&amp;lt;`, `&#x3BB;`. */
export const entity =
	/&((?:amp;){0,5})(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));/gu;

/**
 * What a character reference stands for: a blank for blanks of all kinds, as in
 * a listing, and nothing for what has no width.
 *
 * @param found a match of `entity`
 * @returns undefined where it is none, or of no character that can be shown
 */
export function decodeEntity([listed, escaped = "", decimal, hexadecimal, name]: readonly (
	| string
	| undefined
)[]): string | undefined {
	const sign =
		name === undefined
			? numbered(decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16))
			: decodeNamedCharacterReference(name) || undefined;
	if (sign === undefined)
		return escaped === "" ? undefined : `&${listed?.slice("&".length + escaped.length)}`;
	return sign.replace(/\s/gu, " ").replace(/[\u200B\u2060\u00AD]/gu, "");
}

function numbered(code: number): string | undefined {
	// HTML takes these for the numbers of Windows-1252.
	if (code >= 0x80 && code < 0xa0)
		return new TextDecoder("windows-1252").decode(Uint8Array.of(code));
	if (code > 0x10ffff) return undefined;
	const sign = String.fromCodePoint(code);
	return /[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]--\s]/v.test(sign) ? undefined : sign;
}

/** A text with its character references read. */
export function readEntities(text: string): string {
	return text.includes("&")
		? text.replace(entity, (...found) => decodeEntity(found) ?? found[0])
		: text;
}
