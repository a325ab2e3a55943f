/** The first character for a number; those before it are no text. */
const FIRST = 0x20;
/** From this character on, one tells how many times `RADIX` goes into a number, and the next the rest. */
const LEAD = 0xd000;
/** Surrogates set the limit. */
const LAST_LEAD = 0xd7ff;
const RADIX = LEAD - FIRST;

/** The largest number that two characters hold. */
export const LARGEST = (LAST_LEAD - LEAD) * RADIX + RADIX - 1;

/**
 * Numbers as text, a character for a small one and two for others, so that any server compresses them.
 * @throws for a number that is too large
 */
export function writeNumbers(numbers: readonly number[]): string {
	return numbers
		.map((number) => {
			if (number > LARGEST) throw new Error(`${number} is too large for the search index`);
			const rest = String.fromCharCode(FIRST + (number % RADIX));
			return number < RADIX ? rest : String.fromCharCode(LEAD + Math.floor(number / RADIX)) + rest;
		})
		.join("");
}

export function readNumbers(text: string): number[] {
	// Made at its length: the numbers of an index are read before the first key is answered.
	const numbers = new Array<number>(text.length);
	let count = 0;
	let times = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code >= LEAD) times = code - LEAD;
		else {
			numbers[count++] = times * RADIX + code - FIRST;
			times = 0;
		}
	}
	numbers.length = count;
	return numbers;
}
