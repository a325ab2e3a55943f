import type { TokenKind, Word } from "./word.ts";

/** One piece of text that is wholly inside or wholly outside of a formula. */
export interface Token {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly kind: TokenKind;
	/** White space (or the start of the text) before it. */
	readonly spaced: boolean;
	readonly word: Word;
	/** The run of letters it was cut from, when it is only a part of one. */
	readonly run?: string;
}

/** `_` or `^`. */
export const isScript = (token: Token | undefined): boolean =>
	token?.text === "_" || token?.text === "^";
