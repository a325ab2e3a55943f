import { isWebAddress, readAddress } from "../../text/address.ts";
import { lookUp } from "../../text/texLetters.ts";
import { unescaped } from "./commandRules.ts";
import { htmlRules } from "./htmlRules.ts";
import { group, type Rule } from "./repairRule.ts";
import { unicodeEscapes } from "./residueTables.ts";
import { spacingRules } from "./spacingRules.ts";
import { texRules } from "./texRules.ts";

const ADDRESS = 'https?://(?:[^\\s<>{}"|\\\\^`]|\\\\[_%#&~]){1,1000}';

const windows1252 = new TextDecoder("windows-1252");
const utf8 = new TextDecoder("utf-8", { fatal: true });
/** The bytes of the signs of Windows-1252, by sign. */
const bytesOf = new Map(
	Array.from({ length: 256 }, (_, byte) => [windows1252.decode(Uint8Array.of(byte)), byte]),
);

/**
 * Residue: markup that the export left in the text. The order is the order of
 * precedence among rules that begin at the same place.
 */
export const residueRules: readonly Rule[] = [
	...htmlRules,
	{
		id: "lost-href",
		why: "The export turns \\href{address}{label} into address{label}.",
		find: new RegExp(`(${ADDRESS})\\{([^{}]{1,300})\\}`, "dgu"),
		fix: (found) => {
			const address = unescaped(found[1] ?? "");
			const label = found[2] ?? "";
			if (!isWebAddress(address)) return undefined;
			return [
				isWebAddress(label)
					? { link: address, put: label }
					: { link: address, keep: group(found, 2) },
			];
		},
		example: {
			listed: "the https://example.org/repo{GitHub repo}.",
			shown: "the GitHub repo.",
		},
	},
	{
		id: "address",
		why: "A web address is a link.",
		find: new RegExp(ADDRESS, "dgu"),
		fix: (found) => {
			const address = readAddress(unescaped(found[0]));
			if (!address) return undefined;
			const rest = unescaped(found[0]).slice(address.length);
			return [{ link: address, put: address }, { put: rest }];
		},
		example: {
			listed: "Code: https://example.org/a\\_b.",
			shown: "Code: https://example.org/a_b.",
		},
	},
	...texRules,
	...spacingRules,
	{
		id: "unicode-escape",
		why: "The export turns \\unicode{x2013} into x2013.",
		find: /(?<![0-9&#\\])x(20(?:1[0-9a-f]|2[0-6]))/dgu,
		fix: (found) => putKnown(lookUp(unicodeEscapes, found[1] ?? "")),
		example: {
			listed: "a trainx2013test split",
			shown: "a train–test split",
		},
	},
	{
		id: "windows-sign",
		why: "A quote or a dash of Windows-1252 stands as a control character.",
		find: /[\u0080-\u009F]/dgu,
		fix: (found) => [{ put: windows1252.decode(Uint8Array.of(found[0].charCodeAt(0))) }],
		example: { listed: "it\u0092s \u0093so\u0094", shown: "it’s “so”" },
	},
	{
		id: "mojibake",
		why: "A sign of UTF-8 was read as several of Windows-1252.",
		find: /[\u00C2-\u00C5\u00CE\u00CF\u00E2][\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{1,2}/dgu,
		fix: ({ 0: found, input, index }) => {
			// CAFÉ» ends a quotation.
			const isQuoted = /[«»]/u.test(found) && /\p{Lu}/u.test(input[index - 1] ?? "");
			return isQuoted ? undefined : putKnown(asUtf8(found));
		},
		example: { listed: "cafÃ©, â€œsoâ€, 5 Â± Ï€", shown: "café, “so”, 5 ± π" },
	},
	{
		id: "citation-key",
		why: "A key of a list of references that no listing shows.",
		find: / ?\[[A-Z]{2,4}\+?\d{2}[a-z]?(?:[,;] ?[A-Z]{2,4}\+?\d{2}[a-z]?)*\]/dgu,
		fix: () => [],
		example: { listed: "VGG [SZ15], DnCNN [ZZC+17], [CIFAR10].", shown: "VGG, DnCNN, [CIFAR10]." },
	},
];

function putKnown(known: string | undefined): ReturnType<Rule["fix"]> {
	return known === undefined ? undefined : [{ put: known }];
}

/** The sign and what follows it that UTF-8 makes of the bytes of a stretch; undefined where it makes none. */
function asUtf8(stretch: string): string | undefined {
	const bytes = Array.from(stretch, (sign) => bytesOf.get(sign) ?? sign.charCodeAt(0));
	const length = bytes[0]! >= 0xe0 ? 3 : 2;
	// The last sign of a closing quotation mark is a control character, which other programs drop.
	if (stretch === "â€") return "”";
	try {
		return utf8.decode(Uint8Array.from(bytes.slice(0, length))) + stretch.slice(length);
	} catch {
		return undefined;
	}
}
