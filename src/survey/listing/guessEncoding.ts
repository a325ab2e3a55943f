import { analyse } from "chardet";

/** Encodings of a byte for each sign that Windows-1252 is read for, or holds. */
const WESTERN = new Set(["ISO-8859-1", "windows-1252"]);

/** Encodings in which a sign may be several bytes: valid text of one is hardly ever valid by chance. */
const OF_SEVERAL_BYTES = new Set(["GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR"]);

/** Of 100: what the signs of a text must be worth before it counts as of several bytes a sign. */
const LEAST_OF_SEVERAL = 50;

/** Of 100, and as a ratio to Western: short Western names look like many a language a little. */
const LEAST_OF_ONE = 30;
const LEAST_LEAD = 1.9;

/** Fewer bytes beyond ASCII, as of one "naïve", tell no language. */
const FEWEST_BYTES = 6;

/** More bytes tell no more. */
const MOST_BYTES = 200_000;

/** Greek is far oftener saved by Windows, whose encoding is the same but for a few signs. */
const INSTEAD: Readonly<Record<string, string>> = { "ISO-8859-7": "windows-1253" };

/**
 * The encoding of a text that is not in UTF-8, as the `TextDecoder` knows it: by the frequency of its signs
 * and their sequences; Windows-1252 where they tell nothing else.
 */
export function guessEncoding(whole: Uint8Array): string {
	const bytes = whole.subarray(0, MOST_BYTES);
	const several = analyse(bytes).find(({ name }) => OF_SEVERAL_BYTES.has(name));
	if (several && several.confidence >= LEAST_OF_SEVERAL && canDecode(several.name, whole))
		return several.name.toLowerCase();
	const words = wordsBeyondAscii(bytes);
	if (words.filter((byte) => byte >= 0x80).length < FEWEST_BYTES) return "windows-1252";
	const matches = analyse(words);
	const western = matches.find(({ name }) => WESTERN.has(name))?.confidence ?? 0;
	const other = matches.find(
		({ name, confidence }) =>
			/^(?:ISO-8859|windows|KOI8)/u.test(name) &&
			!WESTERN.has(name) &&
			confidence >= LEAST_OF_ONE &&
			confidence >= LEAST_LEAD * western &&
			canDecode(name, whole),
	);
	const name = other?.name ?? "windows-1252";
	return (INSTEAD[name] ?? name).toLowerCase();
}

/** Whether each byte is a sign of the encoding. */
function canDecode(encoding: string, bytes: Uint8Array): boolean {
	const text = new TextDecoder(encoding).decode(bytes);
	return !/[\uFFFD\u0080-\u009F]/u.test(text);
}

/** The words that are not of ASCII alone: among English ones the few others would not count. */
function wordsBeyondAscii(bytes: Uint8Array): Uint8Array {
	const words = Buffer.from(bytes)
		.toString("latin1")
		.match(/[^\s!-/:-@[-`{-~]*[\x80-\xFF][^\s!-/:-@[-`{-~]*/gu);
	return Buffer.from(words?.join(" ") ?? "", "latin1");
}
