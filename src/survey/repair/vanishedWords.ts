/** A gap that a sentence has where a macro vanished from it. The example is its test. */
interface Gap {
	readonly find: RegExp;
	readonly example: string;
}

const VERB =
	"(?:outperforms|achieves|surpasses|improves|reaches|attains|yields|delivers|exceeds|leverages|enables|" +
	"introduces|covers|builds|provides|supports|reduces|scales|unifies|combines|employs|retains|consists of)";
const ADVERB = "(?:(?:[a-z]+ly|also|further) )?";

/** Where exports dropped the author's own macro, most often the name of a method: `we propose , a`. */
export const gaps: readonly Gap[] = [
	{
		find: new RegExp(`\\bthe (?:proposed|presented) ${ADVERB}(?:${VERB}|is|can|has)\\b`, "u"),
		example: "On all tasks the proposed significantly outperforms others.",
	},
	{
		find: /\b(?:we|paper|work) (?:[a-z]+ )?(?:propose|introduce|present|develop)s?(?: ,|, (?:an?|the|our)\b)/iu,
		example: "Here we propose , a model.",
	},
	{
		find: /\b(?:called|named|termed|dubbed|coined|namely|denoted)(?: as)? ?(?: [,;]|\s\))(?= |$)/u,
		example: "A model, dubbed , is fast.",
	},
	{ find: /(?<=[\p{L}\p{N}] )\(\s?\)/u, example: "A model () is fast." },
	{ find: /\p{L}, ?,(?= )/u, example: "A framework, , that is fast." },
	{
		find: new RegExp(`\\b(?:show|demonstrate|indicate|reveal)s? that ${ADVERB}${VERB}\\b`, "u"),
		example: "We show that consistently outperforms others.",
	},
	{
		find: new RegExp(`(?<=[a-z]{2}[.!?] )${ADVERB}${VERB}\\b`, "u"),
		example: "It is small. achieves more.",
	},
	{
		find: /\b(?:available|released|found) (?:at|on|in) ?[.;](?= |$)/u,
		example: "Code is available at .",
	},
];

/** What stands around the gaps of a text, in its words. */
export function vanishedWords(text: string): string[] {
	return gaps.flatMap(({ find }) => find.exec(text)?.[0] ?? []);
}
