import { isWebAddress, readAddress } from "../../text/address.ts";
import { isRomanNumeral, romanNumeral } from "../../text/romanNumeral.ts";
import { lookUp } from "../../text/texLetters.ts";
import { closingQuotes, currencies, openingQuotes, textMacros } from "../../text/texSigns.ts";
import { type CommandRule, commandTable, type FoundCommand } from "./commandRule.ts";
import { elements } from "./elements.ts";
import { type Part, scriptPart } from "./match.ts";

const words = (names: string): string[] => names.trim().split(/\s+/u);
const first = ({ arguments: [range] }: FoundCommand) => range!;
const said = ({ text }: FoundCommand, { start, end }: { start: number; end: number }) =>
	text.slice(start, end).trim();

/**
 * What the commands that authors put into abstracts show. Those that are in none of these rules are the
 * author's own: they stay, and are findings.
 */
export const commandRules: readonly CommandRule[] = [
	{
		id: "bold",
		why: "{\\bf X} and \\textbf{X} set X in bold.",
		names: words("textbf strong"),
		switches: words("bf bfseries textbf"),
		takes: 1,
		show: (found) => [{ mark: "strong", keep: first(found) }],
		example: {
			listed: "we present \\textbf{LeJEPA {v2}}, lean",
			shown: "we present LeJEPA v2, lean",
		},
	},
	{
		id: "heading",
		why: "\\section{X} is a heading.",
		names: words("section subsection subsubsection paragraph subparagraph chapter"),
		takes: 1,
		show: (found) => [{ mark: "strong", keep: first(found) }],
		example: { listed: "\\subsection*{Results} We find", shown: "Results We find" },
	},
	{
		id: "italic",
		why: "{\\em X}, {\\it X}, \\emph{X} and \\textit{X} set X in italics.",
		names: words("emph textit textsl"),
		switches: words("em it sl itshape slshape emph textit"),
		takes: 1,
		show: (found) => [{ mark: "emphasis", keep: first(found) }],
		example: { listed: "to \\emph{approximately} sample", shown: "to approximately sample" },
	},
	{
		id: "colour",
		why: "\\textcolor{c}{X} and {\\color{c} X} only colour X.",
		names: words("textcolor colorbox color scalebox"),
		takes: 2,
		switches: ["color"],
		show: ({ arguments: [group, text] }) => [{ keep: text ?? group! }],
		example: {
			listed: "\\textcolor[rgb]{1, 0, 0}{Code} and \\color{blue}{data}",
			shown: "Code and data",
		},
	},
	{
		id: "typeface",
		why: "\\textsc{X}, \\texttt{X} and their kin only choose a typeface.",
		names: words(
			"textsc texttt textsf textrm textup textnormal textmd underline uline mbox hbox fbox text mathrm " +
				"centerline uppercase lowercase MakeUppercase hl ul keywords",
		),
		switches: words(
			"sc tt sf rm small ttfamily sffamily scshape normalfont footnotesize large Large underline uline textsc " +
				"texttt textsf textrm",
		),
		takes: 1,
		show: (found) => {
			const spectrum = spectrumOf(found);
			return [spectrum === undefined ? { keep: first(found) } : { put: spectrum }];
		},
		example: {
			listed: "called \\textsc{Bone}, the C\\,{\\sc iv} line",
			shown: "called Bone, the C IV line",
		},
	},
	{
		id: "subscript",
		why: "\\textsubscript{X} sets X as subscript.",
		names: ["textsubscript"],
		takes: 1,
		show: (found) => script("sub", found),
		example: { listed: "on CO\\textsubscript{2} data", shown: "on CO₂ data" },
	},
	{
		id: "superscript",
		why: "\\textsuperscript{X} sets X as superscript.",
		names: ["textsuperscript"],
		takes: 1,
		show: (found) => script("sup", found),
		example: { listed: "the 3\\textsuperscript{rd} time", shown: "the 3ʳᵈ time" },
	},
	{
		id: "enquote",
		why: "\\enquote{X} puts X in quotation marks.",
		names: words("enquote say"),
		takes: 1,
		show: (found) => [{ put: "“" }, { keep: first(found) }, { put: "”" }],
		example: { listed: "the \\enquote{lottery ticket}", shown: "the “lottery ticket”" },
	},
	{
		id: "acronym",
		why: "\\ac{X} and \\gls{X} refer to a list of acronyms that no listing has.",
		names: words(
			"ac acs acl acf acp acsp aclp acfp acrshort acrlong acrfull gls glspl Gls Glspl glsentryshort",
		),
		takes: 1,
		show: (found) => [{ keep: first(found) }],
		example: { listed: "a \\ac{CNN} is", shown: "a CNN is" },
	},
	{
		id: "href",
		why: "\\href{address}{label} is a link; the export turns it into address{label}.",
		names: words("href hyperlink"),
		takes: 2,
		show: (found) => {
			const [target, label] = found.arguments;
			const address = addressOf(said(found, target!));
			if (address === undefined) return [{ keep: label! }];
			const written = said(found, label!);
			return [
				isWebAddress(written) ? { link: address, put: written } : { link: address, keep: label! },
			];
		},
		example: { listed: "the \\href{https://example.org/a\\_b}{code}.", shown: "the code." },
	},
	{
		id: "url-macro",
		why: "\\url{address} is an address.",
		names: words("url nolinkurl path"),
		takes: 1,
		show: (found) => {
			const written = unescaped(said(found, first(found)));
			const address = addressOf(written);
			return [address === undefined ? { put: written } : { link: address, put: written }];
		},
		example: {
			listed: "See \\url{https://example.org/a\\_b}.",
			shown: "See https://example.org/a_b.",
		},
	},
	{
		id: "citation",
		why: "\\cite{key} cites a work of a list of references that no listing has; only its key is known.",
		names: words(
			"cite citep citet citealp citealt citeauthor citeyear citeyearpar citenum parencite textcite autocite " +
				"footcite Citet Citep onlinecite",
		),
		takes: 1,
		show: mark,
		example: {
			listed: "as in\\citep{ho2020, song21}, \\citep[see][p.~3]{li}",
			shown: "as in [ho2020, song21], [see li, p. 3]",
		},
	},
	{
		id: "reference",
		why: "\\ref{key} refers to a part of the paper that no listing has; only its key is known.",
		names: words("ref eqref cref Cref autoref pageref nameref vref"),
		takes: 1,
		show: mark,
		example: { listed: "Theorem \\ref{main} says", shown: "Theorem [main] says" },
	},
	{
		id: "footnote",
		why: "\\footnote{X} puts X at the foot of the page.",
		names: words("footnote thanks footnotetext"),
		takes: 1,
		show: (found) => [{ put: glued(found) ? " (" : "(" }, { keep: first(found) }, { put: ")" }],
		example: {
			listed: "our model\\footnote{Code is public.} is",
			shown: "our model (Code is public.) is",
		},
	},
	{
		id: "table",
		why: "\\begin{tabular}{ll} begins a table, and says how its columns are printed.",
		names: ["begin"],
		takes: 2,
		show: (found) =>
			/^(?:tabular|array|minipage|multicols|thebibliography)\*?$/u.test(said(found, first(found)))
				? []
				: undefined,
		example: { listed: "\\begin{tabular}{ll}a, b\\end{tabular}", shown: "a, b" },
	},
	{
		id: "layout",
		why: "Some commands only lay out a page of print.",
		names: words(
			"label vspace hspace index color thispagestyle pagestyle bibliographystyle bibliography nocite " +
				"setlength vskip phantom vphantom hphantom todo begin end documentclass usepackage",
		),
		takes: 1,
		show: (found) => {
			if (!["begin", "end"].includes(found.name)) return [];
			return /^(?!tikz)[a-z]+\*?$/u.test(said(found, first(found))) ? [] : undefined;
		},
		example: { listed: "We show\\label{x} that\\vspace{2mm} it", shown: "We show that it" },
	},
	{
		id: "layout-switch",
		why: "Some commands only change how what follows is printed.",
		names: words(
			"noindent indent par newline linebreak pagebreak newpage clearpage medskip bigskip smallskip centering " +
				"boldmath xspace protect relax leavevmode enspace enskip thinspace medspace nobreak " +
				"allowbreak hfill vfill quad qquad em it bf sc sf tt rm sl normalfont " +
				"bfseries itshape scshape ttfamily sffamily small footnotesize scriptsize tiny large Large " +
				"normalsize raggedright sloppy footnotemark maketitle displaystyle textstyle",
		),
		takes: 0,
		swallowsBlank: true,
		show: ({ text, start, end }) =>
			/\s/u.test(text[start - 1] ?? " ") || /[\s.,;:)]/u.test(text[end] ?? " ")
				? []
				: [{ put: " " }],
		example: { listed: "\\noindent We \\em prove\\xspace it", shown: "We prove it" },
	},
	{
		id: "item",
		why: "\\item begins an item of a list, and \\and parts keywords.",
		names: words("item and"),
		takes: 0,
		show: ({ text, end }) => (/^\s?\[/u.test(text.slice(end)) ? undefined : [{ put: "•" }]),
		example: { listed: "two: \\item fast \\item small", shown: "two: • fast • small" },
	},
	{
		id: "ion",
		why: "\\ion{O}{iii} is an atom with the number of its spectrum.",
		names: ["ion"],
		takes: 2,
		show: (found) => {
			const [atom, number] = found.arguments;
			const stage = said(found, number!);
			return [{ keep: atom! }, { put: ` ${romanNumeral(Number(stage)) ?? stage.toUpperCase()}` }];
		},
		example: { listed: "[\\ion{O}{iii}], \\ion{H}{2}", shown: "[O III], H II" },
	},
	{
		id: "dingbat",
		why: "\\ding{n} is a sign of the face Zapf Dingbats.",
		names: ["ding"],
		takes: 1,
		show: (found) => {
			const sign = dingbat(Number(said(found, first(found))));
			return sign === undefined ? undefined : [{ put: sign }];
		},
		example: { listed: "\\ding{182} fast \\ding{51}", shown: "❶ fast ✓" },
	},
	{
		id: "degree",
		why: "\\textdegree C is °C: TeX takes a blank after a command for its end.",
		names: words("textdegree degree"),
		takes: 0,
		joins: /^[CFK]\b/u,
		show: () => [{ put: "°" }],
		example: { listed: "at 25\\textdegree C, 9\\textdegree in", shown: "at 25°C, 9° in" },
	},
	{
		id: "micro",
		why: "\\textmu m is µm: TeX takes a blank after a command for its end.",
		names: words("textmu micro"),
		takes: 0,
		joins: /^(?:[gmlLsWAVMFHTJKN]|mol|Hz|rad|eV|as|Sv|Ci)\b/u,
		show: () => [{ put: "µ" }],
		example: { listed: "5 \\textmu m, a \\textmu TPC", shown: "5 µm, a µ TPC" },
	},
	{
		id: "currency",
		why: "\\pounds 5 is £5: TeX takes a blank after a command for its end.",
		names: Object.keys(currencies),
		takes: 0,
		joins: /^\d/u,
		show: ({ name }) => [{ put: currencies[name]! }],
		example: { listed: "\\pounds 5 and 5 \\euro{}", shown: "£5 and 5 €" },
	},
	{
		id: "opening-quote",
		why: "\\glqq and its kin open a quotation: TeX takes a blank after a command for its end.",
		names: Object.keys(openingQuotes),
		takes: 0,
		joins: /^\S/u,
		show: ({ name }) => [{ put: openingQuotes[name]! }],
		example: { listed: "\\glqq so\\grqq{} here", shown: "„so“ here" },
	},
	{
		id: "closing-quote",
		why: "\\grqq and its kin close a quotation.",
		names: Object.keys(closingQuotes),
		takes: 0,
		joins: /^(?:s|t|re|ve|ll|d|m)\b/u,
		show: ({ name }) => [{ put: closingQuotes[name]! }],
		example: { listed: "\\flqq so\\frqq, \\og si \\fg{}", shown: "«so», « si »" },
	},
	{
		id: "section-sign",
		why: "\\S and \\P are the signs of sections and paragraphs, where a number follows.",
		names: words("S P"),
		takes: 0,
		show: ({ name, text, end }) =>
			/^(?:\{\})?(?:[\s~]|\\,)*[\d(]|^(?:[\s~]|\\,)*\\ref|^\{\}/u.test(text.slice(end, end + 8))
				? [{ put: name === "S" ? "§" : "¶" }]
				: undefined,
		example: { listed: "see \\S 3, not \\S*", shown: "see § 3, not \\S*" },
	},
	{
		id: "tie",
		why: "\\t{oo} ties two letters.",
		names: ["t"],
		takes: 1,
		show: (found) => {
			const [one, two, ...more] = said(found, first(found));
			return two === undefined || more.length > 0 ? undefined : [{ put: `${one}\u0361${two}` }];
		},
		example: { listed: "\\t{ia}", shown: "i͡a" },
	},
	{
		id: "comma-below",
		why: "\\textcommabelow{s} is ș.",
		names: ["textcommabelow"],
		takes: 1,
		show: (found) => [{ put: `${said(found, first(found))}\u0326`.normalize("NFC") }],
		example: { listed: "Bucure\\textcommabelow{s}ti", shown: "București" },
	},
	{
		id: "text-macro",
		why: "Some macros stand for plain words or signs.",
		names: Object.keys(textMacros),
		takes: 0,
		show: ({ name, text, end }) => {
			const known = lookUp(textMacros, name);
			if (known === undefined) return undefined;
			// \etal. has its point already.
			return [{ put: known.endsWith(".") && text[end] === "." ? known.slice(0, -1) : known }];
		},
		example: { listed: "several, \\eg small, \\ldots", shown: "several, e.g. small, …" },
	},
];

export const rulesByCommand = commandTable(commandRules);

function script(kind: "sub" | "sup", found: FoundCommand): Part[] {
	return [scriptPart(kind, first(found), found.start === 0)];
}

/**
 * The number of a spectrum, which small capitals set as a Roman one: C\,{\sc iv} is C IV. Of one letter
 * it is one only after an element.
 */
function spectrumOf(found: FoundCommand): string | undefined {
	const number = said(found, first(found));
	if (!isRomanNumeral(number)) return undefined;
	const before = found.text.slice(Math.max(0, found.start - 6), found.start);
	const [, atom = "", parting = ""] =
		/(?<![A-Za-z])([A-Z][a-z]?)((?:\\[,;:! ]|[\s~{])*)$/u.exec(before) ?? [];
	const isOfAtom = elements.has(atom);
	if (!isOfAtom && number.length === 1) return undefined;
	return `${isOfAtom && parting === "" ? " " : ""}${number.toUpperCase()}`;
}

/** The sign at a place of the face: in Unicode its two blocks stand in the same order. */
function dingbat(number: number): string | undefined {
	const isNumber = number >= 172 && number <= 181;
	if (isNumber) return String.fromCodePoint(0x2460 + number - 172);
	const code = number <= 126 ? 0x2700 + number - 32 : 0x2760 + number - 160;
	return (number >= 33 && number <= 126) || (number >= 161 && number <= 254)
		? String.fromCodePoint(code)
		: undefined;
}

/** The key of a work or a part in brackets, with what is said before and after it. */
function mark(found: FoundCommand): Part[] {
	const key = said(found, first(found)).replace(/\s*,\s*/gu, ", ");
	const notes = found.options.map((option) =>
		option
			.trim()
			.slice(1, -1)
			.replace(/~|\\[,; ]/gu, " ")
			.trim(),
	);
	const [before = "", after = ""] = notes.length > 1 ? notes : ["", ...notes];
	const told = [before, [key, after].filter(Boolean).join(", ")].filter(Boolean).join(" ");
	return [{ put: `${glued(found) ? " " : ""}[${told}]` }];
}

/** Whether a command stands right at a word. */
function glued({ text, start }: FoundCommand): boolean {
	return /[\p{L}\p{N})\]”’"'.,]/u.test(text[start - 1] ?? "");
}

/** A web address within braces of TeX, where it is one. */
function addressOf(written: string): string | undefined {
	const bare = unescaped(written);
	const address = /^(?:https?:)?\/\//u.test(bare) ? bare.replace(/^\/\//u, "https://") : undefined;
	return address !== undefined && readAddress(address) === address && isWebAddress(address)
		? address
		: undefined;
}

/** An address without the backslashes that TeX asks for, and references of HTML. */
export function unescaped(address: string): string {
	return address.replace(/\\(?=[_%#&~])/gu, "").replace(/&(?:amp;)+/gu, "&");
}
