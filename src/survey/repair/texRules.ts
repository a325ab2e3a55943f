import { commandWords } from "../../formulas/recover/commandWords.ts";
import { closingBrace } from "../../formulas/whole/closingBrace.ts";
import { OBJECT } from "../../text/blankOut.ts";
import { functionWords } from "../../text/functionWords.ts";
import { readAccent, readLetter, texAccent, texLetter } from "../../text/texLetters.ts";
import { definitionRule } from "./definitions.ts";
import { group, type Rule } from "./repairRule.ts";

/** Letters with accents. */
export const accentRule: Rule = {
	id: "accent",
	why: "TeX writes é as \\'e.",
	find: texAccent,
	fix: (found) => {
		const read = readAccent(found);
		return read === undefined ? undefined : [{ put: read }];
	},
	example: {
		listed: "Poincar\\'e, Erd{\\H{o}}s, Erd\\H os, \\v Cech, Nguy\\~{\\^e}n, na\\\"{\\i}ve",
		shown: "Poincaré, Erdős, Erdős, Čech, Nguyễn, naïve",
	},
};

/** Begin and end of an environment without their backslashes. */
export const lostEnvironmentRule: Rule = {
	id: "lost-environment",
	why: "The export took the backslash off \\begin{…} and \\end{…}, which show nothing.",
	find: /(?<![\\\p{L}])(?:begin|end)\{(?:equation|align|gather|multline|itemize|enumerate|abstract|quote|center)\*?\}/dgu,
	fix: () => [],
	example: { listed: "so begin{equation} a = b end{equation}", shown: "so  a = b " },
};

/** Within quotes, apostrophes and quotes of a word or two are no end, nor is the end of a line. */
const QUOTED = "(?:[^`'\"\\n]|\\n(?!\\n)|(?<=\\p{L})'(?!')|`[^`'\"\\n]{1,60}'(?!')){1,300}?";
const QUOTES = new RegExp(
	`(\`\`)(${QUOTED})(?:''|")|(?<![\\p{L}\\p{N}'])('')([^\`'"\\n]{1,300}?)''|` +
		`(?<!\\S)(,,|"\`)(?=\\p{L})([^\`'"\\n]{1,300}?)(?:''|\`\`|"')`,
	"dgu",
);

/** What TeX writes in letters of ASCII: accents, signs, quotation marks, dashes and blanks. */
export const texRules: readonly Rule[] = [
	definitionRule,
	lostEnvironmentRule,
	{
		id: "verbatim",
		why: "\\verb|X| shows X as it is written.",
		find: /\\(?:verb\*?|lstinline(?:\[[^\]\n]{0,40}\])?)([|!+@"/=])([^\n]{1,80}?)\1/dgu,
		fix: (found) => [{ put: found[2] ?? "" }],
		example: { listed: "runs \\verb|a_{b}| now", shown: "runs a_{b} now" },
	},
	{
		id: "labelled-item",
		why: "\\item[X] begins an item that X is the label of.",
		find: /\\item\s?\[([^\][\n]{1,40})\]/dgu,
		fix: (found) => [{ keep: group(found, 1) }],
		example: { listed: "two: \\item[a)] fast", shown: "two: a) fast" },
	},
	accentRule,
	{
		id: "letter",
		why: "TeX writes ß as \\ss.",
		find: texLetter,
		fix: (found) => {
			const read = readLetter(found);
			return read === undefined ? undefined : [{ put: read }];
		},
		example: {
			listed: "Stra{\\ss}e, \\O{}rsted, \\DJ okovi\\'c and Y\\i ld\\i z",
			shown: "Straße, Ørsted, Đoković and Yıldız",
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
		why: "TeX escapes & # _ $ { } with a backslash, and writes ~ and ^ as \\~{} and \\^{}.",
		find: /\\([&#_${}])|\\([~^])\{\}/dgu,
		fix: (found) => [{ put: found[1] ?? found[2] ?? "" }],
		example: { listed: "math \\& coding, \\~{}5", shown: "math & coding, ~5" },
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
		find: /\s?\\\\(?:\[-?\d[^\]]{0,10}\]\s?|\s|$|(?=\p{Lu}))/dgu,
		fix: () => [{ put: " " }],
		example: { listed: "one line \\\\[2mm] Another \\\\Third", shown: "one line Another Third" },
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
		find: /\\[/!@](?!\s\p{Ll})|\\\/(?=\s?\p{Ll}{1,30}\})|(?<!\[)\\-(?![\]\\\d])/dgu,
		fix: () => [],
		example: { listed: "hyper\\-parameter [\\-a]", shown: "hyperparameter [\\-a]" },
	},
	{
		id: "grouped-sign",
		why: "Braces keep TeX from joining signs: 1{,}000, -{}-.",
		find: /(?<=\d)\{,\}(?=\d)|(?<=[-'`\p{L}])\{\}(?=[-'`\p{L}])/dgu,
		fix: ({ 0: found }) => [{ put: found.slice(1, -1) }],
		example: { listed: "of 1{,}000 with shelf{}ful", shown: "of 1,000 with shelfful" },
	},
	{
		id: "quotes",
		why: "TeX writes “x” as ``x'', and „x“ as ,,x''.",
		find: QUOTES,
		fix: (found) => [
			{ put: found[5] ? "„" : "“" },
			{ keep: group(found, found[1] ? 2 : found[3] ? 4 : 6) },
			{ put: found[5] ? "“" : "”" },
		],
		example: {
			listed: "a ``sampler\" and ''mild'' ``N:M'', ``don't'', ``so `we' say'', ,,so''",
			shown: "a “sampler” and “mild” “N:M”, “don't”, “so ‘we’ say”, „so“",
		},
	},
	{
		id: "single-quotes",
		why: "TeX writes ‘x’ as `x'.",
		find: /(?<!`)`([^`'"|\n]{1,200}?)'(?![\p{L}'])/dgu,
		fix: (found) => [{ put: "‘" }, { keep: group(found, 1) }, { put: "’" }],
		example: {
			listed: "a `sufficient statistic' of",
			shown: "a ‘sufficient statistic’ of",
		},
	},
	{
		id: "en-dash",
		why: "TeX writes an en dash as --: between numbers, between names and within compounds.",
		find: /(?<=[\d%)\]\uFFFC$])--(?=\\?[$€£([]|[\d\uFFFC])|(?<=[\p{L}}\uFFFC])--(?=[\p{L}\\{\uFFFC\d])|(?<=\p{L})--(?=\s(?:and|or)\s)/dgu,
		fix: ({ input, index }) => (isCompound(input, index) ? [{ put: "–" }] : undefined),
		example: {
			listed: "2--2.5%, \\$2--\\$3, Erd\\H{o}s--Blackwell, encoder--decoder, nets--the",
			shown: "2–2.5%, $2–$3, Erdős–Blackwell, encoder–decoder, nets—the",
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
		id: "no-break-space",
		why: "TeX writes a space that does not break as ~.",
		find: /(?<=[\p{L}.)\]}\uFFFC])~(?!\p{Lu}\()(?=[\p{L}\p{N}([\\{\uFFFC])|(?<=\p{N})~(?!\p{Lu}\()(?=[\p{L}([\\{\uFFFC])/dgu,
		fix: () => [{ put: " " }],
		example: {
			listed: "estimation~(NCE), Fig.~3, {A}~B, 5~10",
			shown: "estimation (NCE), Fig. 3, A B, 5~10",
		},
	},
	{
		id: "braces",
		why: "Braces around words only keep TeX from changing them.",
		find: /(?<![\p{N}_^\\}$*\]])\{/dgu,
		end: ({ input, index }) => {
			const near = closingBrace(input.slice(index, index + LONGEST_PROTECTED + 2), 0);
			if (near === undefined || !onlyProtects(input, index, index + near)) return undefined;
			return index + near + 1;
		},
		fix: ({ index }, end) => [{ keep: { start: index + 1, end: end - 1 } }],
		example: {
			listed: "network ({T}-net) with {BERT}, Res{N}et, {{LaTeX}}, {a phrase}, {1, 2}, {a.b}",
			shown: "network (T-net) with BERT, ResNet, LaTeX, a phrase, {1, 2}, {a.b}",
		},
	},
];

/**
 * Whether a dash of two hyphens joins what stands beside it. A dash of the sentence stands as often
 * without blanks; then most often a word of function follows, or a plural or a verb stands beside it.
 */
function isCompound(text: string, at: number): boolean {
	const [before = ""] = /\p{L}+$/u.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
	const [after = ""] = /^\p{L}+/u.exec(text.slice(at + 2, at + 42)) ?? [];
	// A command begins a name, or a sentence in another face.
	if (/[\\{]/u.test(text[at + 2]!) && before !== "") return /^\p{Lu}/u.test(before);
	if (before === "" || (after === "" && !/\s/u.test(text[at + 2]!))) return true;
	if (/^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after)) return true;
	const isOfSentence = [before, after].some((word) => functionWords.has(word.toLowerCase()));
	const isPlural = /[^su]s$/u.test(before) && !/\p{Lu}$/u.test(before);
	return !isOfSentence && !isPlural && !/(?:ing|ly|ed)$/u.test(after);
}

/** In characters, braces and commands within it counted. */
const LONGEST_PROTECTED = 120;
const PROTECTED = new RegExp(
	`^(?:[\\p{L}\\p{M}\\p{N}${OBJECT} ()’'.?€-]|\\\\[A-Za-z]+|\\\\['\`^"~=.&%/,;@-]|[{}])+$`,
	"u",
);

/** Whether a group holds words, names or formulas that are no set, no argument and no code. */
function onlyProtects(text: string, open: number, close: number): boolean {
	const inner = text.slice(open + 1, close);
	if (inner.length > LONGEST_PROTECTED || !PROTECTED.test(inner)) return false;
	if (!/[\p{L}\p{N}€\\]|\uFFFC/u.test(inner) || /^\s|\s$/u.test(inner)) return false;
	if (/[{_^]/u.test(text[close + 1] ?? "")) return false;
	// {process.version} and {{name}} are of code.
	if (/\p{Ll}\.\p{Ll}|^\{[\p{Ll}_]+\}$/u.test(inner)) return false;
	if (text[open - 1] === "{" && /^[\p{Ll}_]+$/u.test(inner)) return false;
	// A letter before it may be of a command, though its backslash is lost.
	const [word = ""] = /\\?\p{L}{1,20}$/u.exec(text.slice(Math.max(0, open - 20), open)) ?? [];
	return (
		word === "" ||
		(/^[\p{L}\p{N}]{1,12}$/u.test(inner) &&
			/\p{Ll}/u.test(text[close + 1] ?? "") &&
			!word.startsWith("\\") &&
			!commandWords.has(word))
	);
}
