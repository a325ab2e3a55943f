import { decode as decodeQuotedPrintable } from "libqp";

/** A part of an e-mail: its head fields by names in small letters, and its body, a sign for each byte. */
interface MailPart {
	readonly head: ReadonlyMap<string, string>;
	readonly body: string;
}

/** The line before each e-mail of a folder that was saved as one file. */
const BEFORE_MAIL = /^From \S+ .*\d{4}.*$/mu;

/**
 * The text of e-mails whose parts are encoded, in UTF-8; undefined for a file that is none, or whose text
 * stands in it as it is.
 */
export function mailText(bytes: Uint8Array): Uint8Array | undefined {
	const start = latin1(bytes.subarray(0, 2000));
	if (!/^(?:From \S.*\r?\n)?(?:[A-Z][\w-]*:|[ \t]).*\r?\n(?:[A-Z][\w-]*:|[ \t])/u.test(start))
		return;
	const mails = latin1(bytes)
		.split(start.startsWith("From ") ? BEFORE_MAIL : /(?!)/u)
		.filter((mail) => mail.trim() !== "")
		.map((mail) => readPart(mail.trimStart()));
	return mails.some(isEncoded) ? new TextEncoder().encode(mails.map(textOf).join("\n")) : undefined;
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

function readPart(source: string): MailPart {
	const end = /\r?\n\r?\n/u.exec(source);
	const head = source.slice(0, end?.index ?? source.length).replace(/\r?\n[ \t]+/gu, " ");
	const fields = head.matchAll(/^(?<name>[\w-]+):[ \t]*(?<value>.*?)\r?$/gmu);
	return {
		head: new Map(
			Array.from(fields, ({ groups }) => [groups!.name!.toLowerCase(), groups!.value!] as const),
		),
		body: end ? source.slice(end.index + end[0].length) : "",
	};
}

const typeOf = ({ head }: MailPart): string =>
	/^[\w./+-]+/u.exec(head.get("content-type") ?? "")?.[0].toLowerCase() ?? "text/plain";

const encodingOf = ({ head }: MailPart): string =>
	head.get("content-transfer-encoding")?.trim().toLowerCase() ?? "";

const isEncoded = (part: MailPart): boolean =>
	typeOf(part).startsWith("multipart/") ||
	["quoted-printable", "base64"].includes(encodingOf(part));

/** A parameter of the type of a part: `boundary="…"`. */
function parameterOf({ head }: MailPart, name: string): string | undefined {
	const [, quoted, bare] =
		new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^\\s;]+))`, "iu").exec(
			head.get("content-type") ?? "",
		) ?? [];
	return quoted ?? bare;
}

/** The text of a part and of those within it; of one text in several forms the plain one. */
function textOf(part: MailPart): string {
	const type = typeOf(part);
	if (type === "message/rfc822") return textOf(readPart(part.body));
	if (type.startsWith("text/")) return decodedText(part);
	const boundary = type.startsWith("multipart/") ? parameterOf(part, "boundary") : undefined;
	if (boundary === undefined) return "";
	const parts = `\n${part.body}`
		.split(new RegExp(`\n--${RegExp.escape(boundary)}(?=--|\\s)`, "u"))
		.slice(1)
		.filter((piece) => !piece.startsWith("--"))
		.map((piece) => readPart(piece.replace(/^[ \t]*\r?\n/u, "")));
	if (type !== "multipart/alternative") return parts.map(textOf).filter(Boolean).join("\n");
	const texts = parts.toSorted((a, b) => Number(isPlain(b)) - Number(isPlain(a))).map(textOf);
	return texts.find((text) => text.trim() !== "") ?? "";
}

const isPlain = (part: MailPart): boolean => typeOf(part) === "text/plain";

function decodedText(part: MailPart): string {
	const encoding = encodingOf(part);
	const bytes =
		encoding === "base64"
			? Buffer.from(part.body, "base64")
			: encoding === "quoted-printable"
				? decodeQuotedPrintable(part.body)
				: Buffer.from(part.body, "latin1");
	return decoderOf(parameterOf(part, "charset")).decode(bytes);
}

/** A decoder for a set of characters; UTF-8 where nobody knows it. */
function decoderOf(charset = "utf-8"): TextDecoder {
	try {
		return new TextDecoder(charset);
	} catch {
		return new TextDecoder();
	}
}
