import { isWebAddress } from "../../text/address.ts";
import { decodeEntity, entity } from "../../text/entities.ts";
import { closing, opening, tagNames } from "../../text/markup.ts";
import { type Part, scriptPart } from "./match.ts";
import { group, type Rule } from "./repairRule.ts";

/** Up to 600 characters that hold none of these tags. */
const heldBy = (names: string, most = 600): string =>
	`((?:(?!${opening(names)}|${closing(names)})[\\s\\S]){1,${most}}?)`;
const pair = (names: string): RegExp =>
	new RegExp(`${opening(names)}${heldBy(names)}${closing(names)}`, "dgiu");

const { emphasis, strong, sub, sup, face, block, paired, other, picture, note, math } = tagNames;
/** What stands within pairs of these is a mark or a link, which a run of other tags must not take along. */
const MARKS = `${emphasis}|${strong}|${sub}|${sup}|${face}|${note}`;
const LINKS = "a|ext-link";
const HEADINGS = "st|h[2-6]";
const RUNNING = block.replace(/\b(?:st|title|abstracttext)\|/gu, "");
const RUN = `${RUNNING}|${other.replace(/\b(?:a|ext-link)\|/gu, "")}|${math}`;
/** Blocks and faces whose names are tags and nothing else, even without attributes. */
const PLAIN =
	"p|br|hr|div|li|ul|ol|h[1-6]|sec|xref|blockquote|disp-formula|inline-formula|list-item|" +
	"disp-quote|named-content|styled-content|sans-serif|alternatives|tex-math";
/** Headings of a part, which say nothing of their own where they only name the whole. */
const WHOLE = /^\s*(?:abstract|summary)\s*[.:]?\s*$/iu;

const shownNowhere = [
	opening(RUN, { prefixed: true }),
	closing(RUN, { prefixed: true }),
	opening(RUN, { prefixed: false, attributes: true }),
	opening(PLAIN, { prefixed: false, attributes: false }),
	closing(PLAIN, { prefixed: false }),
].join("|");
/** Tags without their other half. */
const lone = [
	opening(`${MARKS}|${LINKS}`, { prefixed: true }),
	closing(`${MARKS}|${LINKS}`, { prefixed: true }),
	opening(`${LINKS}|${face}`, { prefixed: false, attributes: true }),
	opening("span", { prefixed: false, attributes: false }),
	closing("a|font|span|abstracttext|st", { prefixed: false }),
	opening("title|st", { prefixed: true }),
	closing("title|st", { prefixed: true }),
].join("|");
const parting = new RegExp(`${opening(block)}|${closing(block)}|\\s`, "iu");

/** What is shown in place of a picture that is not described. */
export const PICTURE = "[picture]";

/** Residue of web pages and publishers' files: tags and character references, which listings hold as text. */
export const htmlRules: readonly Rule[] = [
	{
		id: "html-link",
		why: '<a href="address">X</a> is a link.',
		find: new RegExp(
			`<(?:jats:)?(?:a|ext-link)\\s[^<>]{0,200}?href=["']?(https?://[^\\s"'<>]{1,1000})["']?[^<>]{0,200}>` +
				heldBy("a|ext-link", 300) +
				closing("a|ext-link"),
			"dgiu",
		),
		fix: (found) => {
			const address = (found[1] ?? "").replace(/&(?:amp;)+/gu, "&");
			return isWebAddress(address) ? [{ link: address, keep: group(found, 2) }] : undefined;
		},
		example: {
			listed: 'on <a href="https://example.org/a">our page</a>.',
			shown: "on our page.",
		},
	},
	{
		id: "html-italic",
		why: "<i>X</i>, <em>X</em> and <jats:italic>X</jats:italic> set X in italics.",
		find: pair(emphasis),
		fix: (found) => [{ mark: "emphasis", keep: group(found, 1) }],
		example: { listed: "trained <i>in situ</i> here", shown: "trained in situ here" },
	},
	{
		id: "html-bold",
		why: "<b>X</b>, <strong>X</strong> and <jats:bold>X</jats:bold> set X in bold.",
		find: pair(strong),
		fix: (found) => [{ mark: "strong", keep: group(found, 1) }],
		example: { listed: "with <b>INT8</b> weights", shown: "with INT8 weights" },
	},
	{
		id: "html-subscript",
		why: "<sub>X</sub> sets X as subscript.",
		find: pair(sub),
		fix: (found) => [script("sub", found)],
		example: { listed: "on CO<sub>2</sub> and x<sub>max</sub>", shown: "on CO₂ and xₘₐₓ" },
	},
	{
		id: "html-superscript",
		why: "<sup>X</sup> sets X as superscript.",
		find: pair(sup),
		fix: (found) => [script("sup", found)],
		example: {
			listed: "below 10<sup>-3</sup>, the 3<jats:sup>rd</jats:sup>",
			shown: "below 10⁻³, the 3ʳᵈ",
		},
	},
	{
		id: "html-typeface",
		why: "<tt>X</tt>, <code>X</code>, <u>X</u> and their kin only choose how X looks.",
		find: pair(face),
		fix: (found) => [{ keep: group(found, 1) }],
		example: { listed: "the <tt>main</tt> part", shown: "the main part" },
	},
	{
		id: "html-note",
		why: "<fn>X</fn> puts X at the foot of the page.",
		find: pair(note),
		fix: (found) => [{ put: " (" }, { keep: group(found, 1) }, { put: ")" }],
		example: {
			listed: "the test<jats:fn>Of both.</jats:fn> shows",
			shown: "the test (Of both.) shows",
		},
	},
	{
		id: "html-heading",
		why: "<jats:title>X</jats:title> and <h4>X</h4> are headings of parts of an abstract.",
		find: new RegExp(
			`(?:${opening("title", { prefixed: true })}|${opening(HEADINGS)})` +
				heldBy(`title|${HEADINGS}`, 120) +
				`(?:${closing("title", { prefixed: true })}|${closing(HEADINGS)})(?:${opening("sec|p")})?`,
			"dgiu",
		),
		fix: (found) => {
			const [text, before] = [found[1] ?? "", found.input[found.index - 1] ?? " "];
			if (WHOLE.test(text)) return [];
			const lead = /[\s>]/u.test(before) ? [] : [{ put: " " }];
			const end = { put: /[.:?!]\s*$/u.test(text) ? " " : ": " };
			return [...lead, { mark: "strong", keep: group(found, 1) }, end];
		},
		example: {
			listed: "<jats:title>Abstract</jats:title><jats:title>Aims</jats:title><jats:p>We ask.",
			shown: "Aims: We ask.",
		},
	},
	{
		id: "html-label",
		why: "PubMed labels the parts of an abstract.",
		find: new RegExp(opening("abstracttext", { attributes: true }), "dgiu"),
		fix: ({ 0: found, input, index }) => {
			const [, label = ""] = /\sLabel=["']([^"'<>]{1,60})["']/iu.exec(found) ?? [];
			const lead = index === 0 || /[\s>]/u.test(input[index - 1]!) ? "" : " ";
			return [{ put: label === "" ? lead : `${lead}${label}: ` }];
		},
		example: {
			listed: '<AbstractText Label="AIMS">We ask.</AbstractText><AbstractText Label="ENDS">So.',
			shown: "AIMS: We ask. ENDS: So.",
		},
	},
	{
		id: "html-paired-tag",
		why: "Tags of tables and sections show nothing, where they open and close.",
		find: new RegExp(`<(/?)(${paired}|abstract|title)>`, "dgiu"),
		fix: ({ input, index, 0: found, 1: slash = "", 2: name = "" }) => {
			const isPair = input.includes(slash === "" ? `</${name}>` : `<${name}>`);
			if (!isPair) return undefined;
			const after = input.slice(index + found.length, index + found.length + 2);
			return slash === "" || after === "</" || /^(?:$|\s)/u.test(after) ? [] : [{ put: " " }];
		},
		example: {
			listed: "Of <table><tr><td>a</td><td>b</td></tr></table> and a <section>",
			shown: "Of a b and a <section>",
		},
	},
	{
		id: "html-picture",
		why: "A picture stands here, of which the listing gives at most a description.",
		find: new RegExp(
			`${opening(picture, { attributes: true })}(?:${closing(picture)})?|` +
				opening(picture, { prefixed: true, attributes: false }),
			"dgiu",
		),
		fix: ({ 0: found, index }) => {
			const [, before = "", alt = ""] =
				/^([^<>]*?\salt=["'])\s*([^"']*?)\s*["']/iu.exec(found.slice(1)) ?? [];
			const start = index + 1 + before.length;
			return [alt === "" ? { put: PICTURE } : { keep: { start, end: start + alt.length } }];
		},
		example: {
			listed: 'of <jats:inline-graphic xlink:href="a.gif"/>, <img alt="two" src="b.png">',
			shown: `of ${PICTURE}, two`,
		},
	},
	{
		id: "html-unread",
		why: "Comments show nothing, and CDATA is text as it stands.",
		find: /<!--[^<>]{0,400}-->|<!\[CDATA\[([^\][]{1,2000})\]\]>/dgu,
		fix: (found) => (found[1] === undefined ? [] : [{ keep: group(found, 1) }]),
		example: { listed: "<![CDATA[All]]><!-- old --> of it", shown: "All of it" },
	},
	{
		id: "html-tag",
		why: "Tags of paragraphs, line ends and formulas of a publisher’s file show nothing.",
		find: new RegExp(`(?:${shownNowhere})(?:\\s?(?:${shownNowhere})){0,50}|${lone}`, "dgiu"),
		fix: ({ 0: found, index, input }) => {
			const around = [input[index - 1], input[index + found.length]];
			const parted = around.some((sign) => sign === undefined || /\s/u.test(sign));
			return parted || !parting.test(found) ? [] : [{ put: " " }];
		},
		example: {
			listed: '<jats:p>One line<br/>and <span class="x">another</span>.</jats:p>',
			shown: "One line and another.",
		},
	},
	{
		id: "entity",
		why: "HTML writes & as &amp;.",
		find: new RegExp(entity.source, "dgu"),
		fix: (found) => {
			const sign = decodeEntity(found);
			return sign === undefined ? undefined : [{ put: sign }];
		},
		example: { listed: "R&amp;amp;D, it&#39;s &lt;5", shown: "R&D, it's <5" },
	},
];

function script(mark: "sub" | "sup", found: RegExpExecArray): Part {
	const before = found.input[found.index - 1] ?? "\n";
	return scriptPart(mark, group(found, 1), before === "\n");
}
