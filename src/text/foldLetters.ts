/** Letters that no accent makes of others. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	ł: "l",
	đ: "d",
	ð: "d",
	þ: "th",
	ħ: "h",
	ı: "i",
	ς: "σ",
};

/**
 * Marks that a searcher may leave out: accents, the vowels of Hebrew and Arabic, and what only joins or
 * stretches letters. Those that make another sign stay: of Devanagari, Thai, kana.
 */
const MARKS =
	/(?![\u3099\u309a])\p{Script=Inherited}|(?=\p{M})[\p{Script=Hebrew}\p{Script=Arabic}]|ـ/gu;

/** Text as it is compared: small letters without accents, in one width, `ß` as “ss”. */
export function foldLetters(text: string): string {
	// Most words have nothing to fold.
	if (/^[\x20-\x7e]*$/u.test(text)) return text.toLowerCase();
	return text
		.normalize("NFKD")
		.replace(MARKS, "")
		.toLowerCase()
		.replace(/[ßæœøłđðþħıς]/gu, (letter) => LETTERS[letter] ?? letter)
		.normalize("NFC");
}
