import { type CommandClass, commandWords } from "./commandWords.ts";
import { hashText } from "./hash.ts";
import { wordsOfProse } from "./wordsOfProse.ts";

/** What a token is made of. */
export type TokenKind = "letters" | "number" | "greek" | "symbol";

/** What is known of the text of a token, whatever stands around it. */
export interface Word {
	/** What it does as a command word. */
	readonly command: CommandClass | undefined;
	/** A command word that is also a word of English. */
	readonly isProse: boolean;
	/** A script, or a command that is hardly ever prose. */
	readonly isStrong: boolean;
	/** A letter or two, a Greek letter or a command word. */
	readonly isName: boolean;
	/** A single letter that is no word, or a Greek one. */
	readonly isVariable: boolean;
	/** Longer than two letters, and no command word. */
	readonly isLong: boolean;
	/** A word of theory. */
	readonly isTheory: boolean;
	/** Hash of its shape. */
	readonly shape: number;
	/** Hash of what the features call it: the command word, the short name, or its shape. */
	readonly name: number;
	/** Hash of it in small letters; 1 for a number. */
	readonly lower: number;
}

const MOST_KNOWN = 20_000;
const known = new Map<string, Word>();

/** What is known of the text of a token, which no two kinds have in common. */
export function wordOf(text: string, kind: TokenKind): Word {
	let word = known.get(text);
	if (word === undefined) {
		word = describe(text, kind);
		if (known.size >= MOST_KNOWN) known.clear();
		known.set(text, word);
	}
	return word;
}

function describe(text: string, kind: TokenKind): Word {
	const letters = kind === "letters";
	const command = letters ? commandWords.get(text) : undefined;
	const isNamed = letters && (text.length <= 2 || command !== undefined);
	const shape = hashText(shapeOf(text, kind, command));
	return {
		command,
		isProse: wordsOfProse.has(text),
		isStrong:
			command === undefined
				? text === "_" || text === "^"
				: strongCommands.has(command) && !weakWords.has(text),
		isName: kind === "greek" || isNamed,
		isVariable: kind === "greek" || (letters && text.length === 1 && !"aAI".includes(text)),
		isLong: letters && text.length > 2 && command === undefined,
		isTheory: wordsOfTheory.has(text),
		shape,
		name: isNamed ? hashText(text) : shape,
		lower: kind === "number" ? 1 : hashText(text.toLowerCase()),
	};
}

const strongCommands = new Set<CommandClass>([
	"relation",
	"arrow",
	"operator",
	"big",
	"delimiter",
	"size",
	"font",
	"argument",
	"dots",
]);
const weakWords = new Set(
	(
		"in to times mid star parallel left right big text models cap cup prime top mod div circ dots " +
		"gets implies bullet diamond neg middle frac"
	).split(" "),
);

const wordsOfTheory = new Set(
	(
		"prove proof theorem lemma bound bounds polynomial convergence complexity finite optimal lower " +
		"upper conjecture integer matrix codes graph regret function functions"
	).split(" "),
);

function shapeOf(text: string, kind: TokenKind, command: CommandClass | undefined): string {
	if (kind === "symbol") return text;
	if (kind === "number") return /^\d$/.test(text) ? "1" : text.includes(".") ? "1.1" : "11";
	if (kind === "greek") return "α";
	if (text.length === 1) return text < "a" ? "X" : "x";
	if (command !== undefined) return `\\${command}`;
	if (/^[a-z]+$/.test(text)) return text.length <= 3 ? "xxx" : "xxxx";
	if (/^[A-Z]+$/.test(text)) return "XX";
	return /^[A-Z][a-z]+$/.test(text) ? "Xx" : /^[A-Za-z]+$/.test(text) ? "xX" : "é";
}
