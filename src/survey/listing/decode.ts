import { type DecodedBytes, decodeBytes } from "./decodeBytes.ts";

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
	// They turn the order of what follows them, on the whole page.
	{ id: "direction-override", find: /[\u202A-\u202E\u2066-\u2069]/gu, put: "" },
	{
		id: "control-character",
		find: /[\p{Cc}--[\t\n]]/gv,
		put: "",
	},
	{ id: "lone-surrogate", find: /\p{Surrogate}/gu, put: "\uFFFD" },
	{ id: "noncharacter", find: /\p{Noncharacter_Code_Point}/gu, put: "\uFFFD" },
	{ id: "trailing-blank", find: /(?<![ \t])[ \t]+$/gmu, put: "" },
];

/** Decodes a file, and cleans its text by the steps above. */
export function decode(bytes: Uint8Array): Decoded & Omit<DecodedBytes, "text"> {
	const { text, ...told } = decodeBytes(bytes);
	return { ...told, ...cleanText(text) };
}

/** The steps after decoding, on any text. */
export function cleanText(text: string): Decoded {
	const changed: Record<string, number> = {};
	let clean = text;
	for (const { id, find, put } of steps) {
		let count = 0;
		clean = clean.replace(find, (found) => {
			count += found.length;
			return put;
		});
		if (count > 0) changed[id] = count;
	}
	return { text: clean, changed };
}
