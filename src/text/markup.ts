import { entity, readEntities } from "./entities.ts";

/** The tags that abstracts hold, by what they do; any other, such as `<think>`, is text. */
export const tagNames = {
	emphasis: "i|em|italic|cite|var|dfn|emphasis",
	strong: "b|strong|bold",
	sub: "sub|inf|subscript",
	sup: "sup|superscript",
	/** only choose how letters look */
	face:
		"tt|code|monospace|sc|scp|u|underline|overline|strike|small|big|font|span|roman|sans-serif|named-content|" +
		"styled-content|email|kbd|mark|abbr|del|ins|center|pre",
	/** part what stands before and after */
	block:
		"p|br|hr|div|li|ul|ol|h[1-6]|sec|st|title|abstract|abstracttext|list|list-item|disp-formula|" +
		"disp-quote|break|blockquote",
	/** part what stands before and after, but are words of other languages as well: they count in pairs */
	paired: "table|thead|tbody|tr|td|th|section|article|dl|dt|dd|q",
	/** show nothing themselves */
	other: "a|xref|ext-link|uri|inline-formula|alternatives|tex-math",
	/** stand for a picture, often of a formula */
	picture: "img|graphic|inline-graphic",
	/** puts a note at the foot of the page */
	note: "fn",
	math:
		"math|semantics|annotation|mrow|mi|mn|mo|ms|mtext|mspace|msub|msup|msubsup|mfrac|msqrt|mroot|" +
		"mover|munder|munderover|mfenced|mstyle|mtable|mtr|mtd|mpadded|mphantom|mmultiscripts|mprescripts|none",
} as const;

/** A tag may stand escaped, as `&lt;sub&gt;`. */
const LESS = "(?:<|&(?:amp;){0,5}lt;)";
const GREATER = "(?:>|&(?:amp;){0,5}gt;)";
const VALUE = "(?:\"[^\"<>]{0,300}\"|'[^'<>]{0,300}'|[^\\s\"'<>&]{1,100})";
/** Publishers deliver abstracts as JATS, with formulas as MathML. */
const PREFIX = "(?:jats|mml|m|ce|ns\\d):";

export interface TagForm {
	/** whether it has the prefix of a publisher's language; either way if not said */
	readonly prefixed?: boolean;
	/** whether it has attributes; either way if not said */
	readonly attributes?: boolean;
}

/** The expression of an opening tag of one of these names. */
export function opening(names: string, { prefixed, attributes }: TagForm = {}): string {
	const prefix = prefixed === undefined ? `(?:${PREFIX})?` : prefixed ? PREFIX : "";
	const times = attributes === undefined ? "{0,8}" : attributes ? "{1,8}" : "{0}";
	return `${LESS}${prefix}(?:${names})(?:\\s{1,3}[A-Za-z_][\\w:.-]{0,40}=${VALUE})${times}\\s?/?${GREATER}`;
}

/** The expression of a closing tag of one of these names. */
export function closing(names: string, { prefixed }: TagForm = {}): string {
	const prefix = prefixed === undefined ? `(?:${PREFIX})?` : prefixed ? PREFIX : "";
	return `${LESS}/${prefix}(?:${names})\\s?${GREATER}`;
}

const ALL = Object.values(tagNames).join("|");
const SCRIPTS = `${tagNames.sub}|${tagNames.sup}`;
const tag = new RegExp(`${opening(ALL)}|${closing(ALL)}`, "giu");
const block = new RegExp(`${opening(tagNames.block)}|${closing(tagNames.block)}`, "giu");
const script = new RegExp(`${opening(SCRIPTS)}[^<>&]{1,40}${closing(SCRIPTS)}`, "giu");

/** Where a text has tags, what tags set as sub- or superscript, and character references. */
export function markupIn(text: string): { start: number; end: number }[] {
	if (!/[<&]/u.test(text)) return [];
	return [script, tag, entity].flatMap((pattern) =>
		Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
			start: index,
			end: index + found.length,
		})),
	);
}

/** A text without its tags and with its character references read. */
export function withoutMarkup(text: string): string {
	if (!/[<&]/u.test(text)) return text;
	return readEntities(text.replace(block, " ").replace(tag, ""));
}
