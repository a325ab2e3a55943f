/** The italic letters of mathematics: those of variables in names and numbers of a figure. */
const ITALIC = /([\u{1D434}-\u{1D467}\u210E\u{1D6E2}-\u{1D71B}]+)/u;

/** A part of a text: letters of variables, as plain letters, or what stands between. */
export interface LetterPart {
	readonly text: string;
	readonly isLetter: boolean;
}

/** The parts of a text in their order: “𝜏 = 1” is the letter “τ” and the text “ = 1”. */
export function letterParts(text: string): LetterPart[] {
	return text
		.split(ITALIC)
		.map((part, index) => ({
			text: index % 2 ? part.normalize("NFKC") : part,
			isLetter: index % 2 === 1,
		}))
		.filter((part) => part.text !== "");
}

/** A text with plain letters, for what is read aloud. */
export const plainLetters = (text: string) =>
	letterParts(text)
		.map((part) => part.text)
		.join("");
