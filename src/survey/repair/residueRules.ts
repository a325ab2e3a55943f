import { isWebAddress, readAddress } from "../../text/address.ts";
import { unescaped } from "./commandRules.ts";
import { htmlRules } from "./htmlRules.ts";
import { group, type Rule } from "./repairRule.ts";
import { accents, letters, lookUp, unicodeEscapes } from "./residueTables.ts";

const ADDRESS = 'https?://(?:[^\\s<>{}"|\\\\^`]|\\\\[_%#&~]){1,1000}';

const windows1252 = new TextDecoder("windows-1252");

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
	{
		id: "accent",
		why: "TeX writes é as \\'e.",
		find: /(\{?)\\(?:(['`^"~=.])\s?(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))|([uvHcdbrk])(?:\{\\?([A-Za-z])\}| ([A-Za-z])(?![A-Za-z])))(\}?)/dgu,
		fix: (found) => {
			const [, open = "", sign, braced, bare, named, namedBraced, namedBare, close = ""] = found;
			const mark = lookUp(accents, sign ?? named ?? "");
			const letter = braced ?? bare ?? namedBraced ?? namedBare ?? "";
			const composed = `${letter}${mark}`.normalize("NFC");
			if (mark === undefined || composed.length > 1) return undefined;
			return [{ put: open && close ? composed : `${open}${composed}${close}` }];
		},
		example: {
			listed: "Poincar\\'e and Erd{\\H{o}}s",
			shown: "Poincaré and Erdős",
		},
	},
	{
		id: "letter",
		why: "TeX writes ß as \\ss.",
		find: /\{\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)\}|\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L)(?:\{\}| (?=[a-z])|(?![A-Za-z{]))/dgu,
		fix: (found) => putKnown(lookUp(letters, found[1] ?? found[2] ?? "")),
		example: {
			listed: "Stra{\\ss}e and \\O{}rsted",
			shown: "Straße and Ørsted",
		},
	},
	{
		id: "percent",
		why: "TeX writes % as \\%.",
		find: /\\%/dgu,
		fix: () => [{ put: "%" }],
		example: { listed: "by 21.25\\% over", shown: "by 21.25% over" },
	},
	{
		id: "escape",
		why: "TeX escapes & # _ $ { } with a backslash.",
		find: /\\([&#_${}])/dgu,
		fix: (found) => [{ put: found[1] ?? "" }],
		example: { listed: "math \\& coding", shown: "math & coding" },
	},
	{
		id: "lost-braces",
		why: "An export took the braces off a command that only chooses how words look.",
		find: /\\(?:emph|underline|text(?:bf|it|tt|sc|sf)) ([A-Za-z]) (?=[a-z])|\\(?:emph|text(?:bf|it|tt|sc|sf))\s?(?=[A-Za-z]{3})/dgu,
		fix: (found) => (found[1] === undefined ? [] : [{ keep: group(found, 1) }]),
		example: {
			listed: "an \\emphlinearly solvable \\underline L ocal",
			shown: "an linearly solvable Local",
		},
	},
	{
		id: "line-break",
		why: "\\\\ ends a line of print.",
		find: /\s?\\\\(?:\[\d[^\]]{0,10}\])?(?:\s|$|(?=\p{Lu}))/dgu,
		fix: () => [{ put: " " }],
		example: { listed: "one line \\\\Another", shown: "one line Another" },
	},
	{
		id: "space",
		why: "TeX has spaces of its own, such as \\, and a backslash with a blank.",
		find: /\\[,;: ]/dgu,
		fix: () => [{ put: " " }],
		example: { listed: "5\\,mm of et al.\\ [3]", shown: "5 mm of et al. [3]" },
	},
	{
		id: "no-space",
		why: "TeX marks where a word may be broken, and where less space stands.",
		find: /\\[-/!@](?!\s\p{Ll})/dgu,
		fix: () => [],
		example: { listed: "hyper\\-parameter", shown: "hyperparameter" },
	},
	{
		id: "quotes",
		why: "TeX writes “x” as ``x''.",
		find: /``([^`'"\n]{1,300}?)(?:''|")|(?<![\p{L}\p{N}'])''([^`'"\n]{1,300}?)''/dgu,
		fix: (found) => [
			{ put: "“" },
			{ keep: group(found, found[1] === undefined ? 2 : 1) },
			{ put: "”" },
		],
		example: {
			listed: "a ``sampler\" and ''mild'' ``N:M''",
			shown: "a “sampler” and “mild” “N:M”",
		},
	},
	{
		id: "single-quotes",
		why: "TeX writes ‘x’ as `x'.",
		find: /(?<!`)`([^`'\n]{1,200}?)'(?![\p{L}'])/dgu,
		fix: (found) => [{ put: "‘" }, { keep: group(found, 1) }, { put: "’" }],
		example: {
			listed: "a `sufficient statistic' of",
			shown: "a ‘sufficient statistic’ of",
		},
	},
	{
		id: "en-dash",
		why: "TeX writes an en dash as --: between numbers and between names.",
		find: /(?<=[\d%)\]\uFFFC])--(?=\\?[$€£([]|[\d\uFFFC])|(?<=\b\p{Lu}(?:\p{Ll}|\\[A-Za-z'"`^~=.]|[{}]){1,30})--(?=\\?\p{Lu})/dgu,
		fix: () => [{ put: "–" }],
		example: {
			listed: "2--2.5%, \\$2--\\$3 and Erd\\H{o}s--Blackwell",
			shown: "2–2.5%, $2–$3 and Erdős–Blackwell",
		},
	},
	{
		id: "em-dash",
		why: "Elsewhere -- and --- stand for a dash in the sentence, but not in an option such as --fast.",
		find: /(?<![-\s{])-{2,3}(?![-])|(?<=\s)-{2,3}(?=\s|$)/dgu,
		fix: () => [{ put: "—" }],
		example: {
			listed: "weights--while the work -- to run --fast",
			shown: "weights—while the work — to run --fast",
		},
	},
	{
		id: "unicode-escape",
		why: "The export turns \\unicode{x2013} into x2013.",
		find: /(?<![0-9&#\\])x(20(?:1[0-9a-f]|2[0-6]))/dgu,
		fix: (found) => putKnown(lookUp(unicodeEscapes, found[1] ?? "")),
		example: {
			listed: "coordinatesx2013without graphs",
			shown: "coordinates–without graphs",
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
		id: "no-break-space",
		why: "TeX writes a space that does not break as ~.",
		find: /(?<=[\p{L}.)\]\uFFFC])~(?!\p{Lu}\()(?=[\p{L}\p{N}([\\\uFFFC])|(?<=\p{N})~(?!\p{Lu}\()(?=[\p{L}([\\\uFFFC])/dgu,
		fix: () => [{ put: " " }],
		example: {
			listed: "estimation~(NCE), Fig.~3, 5~10",
			shown: "estimation (NCE), Fig. 3, 5~10",
		},
	},
	{
		id: "citation-key",
		why: "A key of a list of references that no listing shows.",
		find: / ?\[[A-Z]{2,4}\+?\d{2}[a-z]?(?:[,;] ?[A-Z]{2,4}\+?\d{2}[a-z]?)*\]/dgu,
		fix: () => [],
		example: { listed: "VGG [SZ15], DnCNN [ZZC+17], [CIFAR10].", shown: "VGG, DnCNN, [CIFAR10]." },
	},
	{
		id: "braces",
		why: "Braces around a word only keep TeX from changing it.",
		find: /(?<![\p{L}\p{N}_^\\{}])\{([\p{L}\p{N}][\p{L}\p{N}-]{0,40})\}(?![{_^])/dgu,
		fix: (found) => [{ keep: group(found, 1) }],
		example: {
			listed: "network ({T}-net) with {BERT}",
			shown: "network (T-net) with BERT",
		},
	},
];

function putKnown(known: string | undefined): ReturnType<Rule["fix"]> {
	return known === undefined ? undefined : [{ put: known }];
}
