import anyAscii from "any-ascii";
import { stretchesOf } from "../../text/signRuns.ts";

/**
 * Words of a script other than Latin: three letters, or two signs of a script without borders of words.
 * Less is a sign of a formula, such as φ or ℵ, unless there are no Latin letters at all.
 */
const OTHER = "(?:(?!\\p{Script=Latin})\\p{L}\\p{M}*)";
const WORD = new RegExp(`${OTHER}{3}`, "u");
const LETTER = new RegExp(OTHER, "u");

/** A title in Latin letters, if it is written in others: each sign of Chinese is a word of its own. */
export function latinOf(title: string): string {
	const text = title.normalize("NFKC");
	const isOther =
		WORD.test(text) ||
		stretchesOf(text).some(({ text, isRun }) => isRun && text.length > 1) ||
		(LETTER.test(text) && !/\p{Script=Latin}/u.test(text));
	if (!isOther) return title;
	return anyAscii(text.replace(/\p{Script=Han}/gu, (sign) => ` ${anyAscii(sign)} `)).replace(
		/['`]/gu,
		"",
	);
}
