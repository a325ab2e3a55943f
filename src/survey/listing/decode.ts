/** A decoded file, and how many characters each step of decoding changed. */
export interface Decoded {
	readonly text: string;
	readonly changed: Readonly<Record<string, number>>;
}

/**
 * The steps after decoding the bytes, in order. They make a listing that was
 * saved by another editor or system the same text; each is counted.
 */
const steps: readonly { id: string; find: RegExp; put: string }[] = [
	{ id: "byte-order-mark", find: /^\uFEFF/u, put: "" },
	{ id: "line-end", find: /\r\n?/gu, put: "\n" },
	{ id: "line-separator", find: /[\u2028\u2029]/gu, put: " " },
	{ id: "no-break-space", find: /[\u00A0\u202F]/gu, put: " " },
	{ id: "invisible-character", find: /[\u200B\u2060\uFEFF\u00AD]/gu, put: "" },
	{
		id: "control-character",
		find: /[\p{Cc}--[\t\n]]/gv,
		put: "",
	},
	{ id: "lone-surrogate", find: /\p{Surrogate}/gu, put: "\uFFFD" },
	{ id: "trailing-blank", find: /(?<![ \t])[ \t]+$/gmu, put: "" },
];

/**
 * Decodes a file: UTF-16 by its byte order mark, UTF-8 where the bytes are
 * valid UTF-8, else Windows-1252; then the steps above.
 */
export function decode(bytes: Uint8Array): Decoded {
	let text = decodeBytes(bytes);
	const changed: Record<string, number> = {};
	for (const { id, find, put } of steps) {
		let count = 0;
		text = text.replace(find, (found) => {
			count += found.length;
			return put;
		});
		if (count > 0) changed[id] = count;
	}
	return { text, changed };
}

function decodeBytes(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return new TextDecoder("windows-1252").decode(bytes);
	}
}
