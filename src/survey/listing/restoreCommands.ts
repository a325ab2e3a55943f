import { jsonStrings } from "./jsonStrings.ts";
import { restIsWord, swallowedCommands } from "./swallowedCommands.ts";

/** A JSON text in which lone backslashes are doubled, so that JSON reads them as backslashes. */
export interface Restored {
	readonly json: string;
	/** the commands that have theirs again: `\beta` */
	readonly commands: readonly string[];
	/** those that may have lost theirs, or may be white space before a word; they stay as they are */
	readonly doubtful: readonly string[];
}

type Verdict = "command" | "doubtful" | "text";

/** What stands around an escape in its string, and whether that is within dollars. */
interface Around {
	readonly before: string;
	readonly after: string;
	readonly inMath: boolean;
}

/**
 * Gives the TeX commands in the strings of a JSON text their backslashes again,
 * where JSON reads these as escapes: "\theta" as a tab and "heta". White space
 * stays where a word follows, and a quote where it stands around words.
 *
 * @param json valid JSON
 */
export function restoreCommands(json: string): Restored {
	if (!EATEN.test(json)) return { json, commands: [], doubtful: [] };
	const commands: string[] = [];
	const doubtful: string[] = [];
	const restored = json.replace(jsonStrings, (string) => {
		let dollars = 0;
		let end = 1;
		return string.replace(ESCAPE, (sequence, start: number) => {
			const around = {
				before: string.slice(Math.max(end, start - 2), start),
				after: string.slice(start + sequence.length, start + sequence.length + FARTHEST),
				inMath: dollars % 2 === 1,
			};
			const previous = start === end ? string.slice(start - 2, start) : "";
			end = start + sequence.length;
			if (sequence === "$") dollars += 1;
			const letter = letterOf(sequence);
			if (letter === undefined) return sequence;
			const name = letter + (/^[A-Za-z]*/u.exec(around.after)?.[0] ?? "");
			const verdict =
				letter === '"'
					? previous === "\\\\"
						? "text"
						: judgeUmlaut(around)
					: letter === "n" && previous === "\\r"
						? "text"
						: judgeCommand(name, around);
			if (verdict === "text") return sequence;
			(verdict === "command" ? commands : doubtful).push(`\\${name}`);
			return verdict === "doubtful" ? sequence : letter === '"' ? '\\\\\\"' : `\\\\${letter}`;
		});
	});
	return { json: restored, commands, doubtful };
}

/** The escapes that may have been the beginning of a command: without one there is nothing to look for. */
const EATEN = /\\(?:["bfnrt]|u00(?:0[7-9A-Da-d]|22))/u;
/** Escapes, and the dollars that begin and end formulas. */
const ESCAPE = /\\\\\$|\\(?:u[0-9a-fA-F]{4}|[\s\S])|\$/gu;
const FARTHEST = 40;

/** The escape letters of JSON, and those of languages that read \a and \v before they write JSON. */
const letters: Readonly<Record<string, string>> = {
	"\u0007": "a",
	"\b": "b",
	"\t": "t",
	"\n": "n",
	"\u000B": "v",
	"\f": "f",
	"\r": "r",
	'"': '"',
};

function letterOf(sequence: string): string | undefined {
	if (!/^\\["bfnrtu]/u.test(sequence)) return undefined;
	const sign = String(JSON.parse(`"${sequence}"`));
	return Object.hasOwn(letters, sign) ? letters[sign] : undefined;
}

/** A backspace, a bell or a vertical tab is never meant; of white space the command must be known. */
function judgeCommand(name: string, { before, after, inMath }: Around): Verdict {
	const letter = name[0] ?? "";
	const rest = name.slice(1);
	if ("abv".includes(letter)) return /^[A-Za-z{]/u.test(after) ? "command" : "text";
	if (!swallowedCommands.has(name)) return inMath && letter !== "n" && rest ? "doubtful" : "text";
	if (/^[a-z]{1,2}\.[a-z]/u.test(after)) return "text"; // i.e., e.g.
	if (!restIsWord.has(name)) return "command";
	if (/^[_^{]/u.test(after.slice(rest.length))) return "command";
	if (inMath && !/[A-Za-z]{2}$/u.test(before)) return "command";
	if (/^[.)]/u.test(after.slice(rest.length))) return "text"; // the mark of an item
	return letter !== "n" || rest.length <= 2 ? "doubtful" : "text";
}

/** `Schr\"odinger`: a quote within a word is an accent of TeX. */
function judgeUmlaut({ before, after }: Around): Verdict {
	if (/^\{\\*[A-Za-z]\}/u.test(after)) return "command";
	if (!/[A-Za-z]$/u.test(before) || !/^[aeiouyAEIOUY][A-Za-z]/u.test(after)) return "text";
	return /^\S*\\"/u.test(after) ? "doubtful" : "command";
}
