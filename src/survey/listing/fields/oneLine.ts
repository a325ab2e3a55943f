import { cleanText } from "../decode.ts";

/** Words of ASCII with one blank between them: nothing to clean. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/u;

/** A text on one line, without control characters; undefined where nothing of it can be seen. */
export function oneLine(text: string | undefined): string | undefined {
	if (text === undefined || CLEAN.test(text)) return text;
	const line = cleanText(text.replace(/[\f\v]/gu, " "))
		.text.replace(/\s+/gu, " ")
		.trim();
	return line || undefined;
}

/** A text of paragraphs, each on one line, with blank lines between. */
export function paragraphs(text: string | undefined): string | undefined {
	const lines = (text ?? "").split(/\n\s*\n/u).flatMap((part) => oneLine(part) ?? []);
	return lines.length > 0 ? lines.join("\n\n") : undefined;
}
