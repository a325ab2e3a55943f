const TENS = ["", "X", "XX", "XXX"];
const ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const numerals = TENS.flatMap((tens) => ONES.map((ones) => tens + ones));
const known = new Set(numerals.slice(1));

/** A whole number from 1 to 39 as a Roman numeral; undefined for any other. */
export function romanNumeral(number: number): string | undefined {
	return numerals[number] || undefined;
}

/** Whether small letters are a Roman numeral up to 39. */
export function isRomanNumeral(letters: string): boolean {
	return letters === letters.toLowerCase() && known.has(letters.toUpperCase());
}
