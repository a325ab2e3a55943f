/** Letters with a stroke, and pairs written as one: Unicode does not take them apart. */
const LETTERS: Readonly<Record<string, string>> = {
	ø: "o",
	ł: "l",
	đ: "d",
	ð: "d",
	þ: "th",
	ħ: "h",
	ı: "i",
	ß: "ss",
	æ: "ae",
	œ: "oe",
};

/** A name as it is compared: small letters without accents, and blanks for all other signs. */
export function foldName(name: string): string {
	const plain = name
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[øłđðþħıßæœ]/gu, (letter) => LETTERS[letter] ?? letter)
		.replace(/['’]/gu, "")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
	return plain || name;
}
