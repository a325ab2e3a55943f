import { guessEncoding } from "./guessEncoding.ts";

/** The text of a file, and what of it is not in the encoding that its bytes announce. */
export interface DecodedBytes {
	readonly text: string;
	/** lines in an older encoding, which was guessed or declared */
	readonly older?: {
		readonly encoding: string;
		/** 1-based */
		readonly lines: readonly number[];
		/** whether the file itself names the encoding */
		readonly declared: boolean;
	};
	/** lines with bytes that belong to no sign; each such sequence is U+FFFD in the text */
	readonly broken?: { readonly lines: readonly number[] };
}

/**
 * UTF-16 by its byte order mark or its zeros, ISO-2022-JP by its escapes, else UTF-8, line by line: lists
 * are put together from files of several encodings. A line that is no UTF-8 is in an older encoding, unless
 * it has as many signs in UTF-8 as bytes of none, or is the end of a file that was cut within a sign.
 */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
	const utf16 = utf16Of(bytes);
	if (utf16) return { text: decodeAs(utf16, bytes) };
	if (hasEscapes(bytes)) return { text: decodeAs("iso-2022-jp", bytes) };
	const whole = decodeAs("utf-8", bytes);
	return whole.includes("\uFFFD") && !isValid(bytes) ? byLines(bytes) : { text: whole };
}

function byLines(bytes: Uint8Array): DecodedBytes {
	const lines = linesOf(bytes);
	const hasUtf8 = lines.some((line) => isValid(line) && line.some((byte) => byte >= 0x80));
	const isCut = (at: number) => hasUtf8 && at === lines.length - 1 && isValid(lines[at]!, true);
	const isOlder = lines.map((line, at) => !isValid(line) && !isMostlyUtf8(line) && !isCut(at));
	const older = lines.filter((_, at) => isOlder[at]);
	const declared = declaredEncoding(bytes);
	const encoding = declared ?? guessEncoding(Buffer.concat(older));
	const numbers = (test: (at: number) => boolean) =>
		lines.flatMap((_, at) => (test(at) ? [at + 1] : []));
	const broken = numbers((at) => !isOlder[at] && !isValid(lines[at]!));
	return {
		text: lines.map((line, at) => decodeAs(isOlder[at] ? encoding : "utf-8", line)).join(""),
		...(older.length > 0 && {
			older: { encoding, lines: numbers((at) => isOlder[at]!), declared: declared !== undefined },
		}),
		...(broken.length > 0 && { broken: { lines: broken } }),
	};
}

/** The lines with their ends; a line feed is no part of another sign in any encoding read here. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
	const lines: Uint8Array[] = [];
	for (let start = 0; start < bytes.length; ) {
		const end = bytes.indexOf(0x0a, start) + 1 || bytes.length;
		lines.push(bytes.subarray(start, end));
		start = end;
	}
	return lines;
}

function utf16Of([first, second, third, fourth]: Uint8Array): string | undefined {
	if (first === 0xff && second === 0xfe) return "utf-16le";
	if (first === 0xfe && second === 0xff) return "utf-16be";
	if (first && second === 0 && third && fourth === 0) return "utf-16le";
	if (first === 0 && second && third === 0 && fourth) return "utf-16be";
	return undefined;
}

/** The escapes of ISO-2022-JP, which is all ASCII but for them. */
const hasEscapes = (bytes: Uint8Array): boolean =>
	bytes.includes(0x1b) &&
	["\u001B$@", "\u001B$B"].some((start) => Buffer.from(bytes).includes(start));

function isValid(bytes: Uint8Array, mayBeCut = false): boolean {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: mayBeCut });
		return true;
	} catch {
		return false;
	}
}

function isMostlyUtf8(line: Uint8Array): boolean {
	const text = decodeAs("utf-8", line);
	const bad = text.split("\uFFFD").length - 1;
	const good = text.match(/[\u0080-\uFFFC\u{10000}-\u{10FFFF}]/gu)?.length ?? 0;
	return good >= bad;
}

/** What the head of XML or HTML names, unless it is UTF-8 or nobody knows it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
	const named = /<\?xml[^>]*\sencoding=["']([\w-]+)|<meta[^>]*\scharset=["']?([\w-]+)/iu.exec(head);
	const label = named?.[1] ?? named?.[2];
	try {
		const { encoding } = new TextDecoder(label);
		return encoding === "utf-8" || encoding.startsWith("utf-16") ? undefined : encoding;
	} catch {
		return undefined;
	}
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
	return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
