/** Numbers as text, a character each, so that any server compresses them. Surrogates set the limit. */
export const LARGEST = 0xd7ff - 0x20;

/** @throws for a number that no character can hold */
export function writeNumbers(numbers: readonly number[]): string {
	return numbers
		.map((number) => {
			if (number > LARGEST) throw new Error(`${number} is too large for the search index`);
			return String.fromCharCode(number + 0x20);
		})
		.join("");
}

export function readNumbers(text: string): number[] {
	return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) - 0x20);
}
