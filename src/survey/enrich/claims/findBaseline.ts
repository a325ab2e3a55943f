import { phraseEnds } from "./metricNames.ts";
import { phraseAfter } from "./phrases.ts";

/** What stands before a baseline, after the value. */
const after =
	/(?:\b(?:compared (?:to|with|against)|in comparison (?:to|with)|than|relative to|with respect to|w\.r\.t\.|versus|as opposed to|against|outperforming|surpassing|exceeding|beating)|\bvs\.?|\bv\.s\.|(?:improvements?|gains?|increases?|boosts?|reductions?|decreases?|drops?|speed-?ups?|savings?|accelerations?|higher|better|lower|accuracy|points?|precision|recall|score|F1|throughput|[\uE000-\uF8FF]) over)(?![\p{L}]) ?/gu;
/** What stands before a baseline, before the value. */
const before =
	/\b(?:[Cc]ompared (?:to|with)|[Ii]n comparison (?:to|with)|[Rr]elative to|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|ing)?|than|improv(?:es?|ed|ing) over)(?![\p{L}]) ?/gu;
/** No baseline, though it stands where one might. */
const none =
	/^(?:(?:various|different|all|time|multiple|several|the course|a (?:wide|broad|range)|half|one|an order|expected|previously (?:thought|reported)|ever|usual)\b|[\d\uE000-\uF8FF]+(?:$|[^\p{L}%]*$))/iu;
/** A name may hold "and", "with", "of"; it ends where a next claim begins. */
const ends: ReadonlySet<string> = new Set([...phraseEnds].filter((word) => !["and", "or", "sota"].includes(word)));

/**
 * What a value is compared with: in the rest of its sentence, or else before it.
 *
 * @param quantities the text of each marked quantity
 */
export function findBaseline(
	left: string,
	right: string,
	textOf: (marked: string) => string,
): string | undefined {
	const clause = right.slice(0, 220).split(/[;:]|, (?:while|whereas|but)\b/u)[0] ?? "";
	for (const { 0: found, index } of clause.matchAll(after)) {
		const baseline = baselineAfter(clause.slice(index + found.length), textOf);
		if (baseline) return baseline;
	}
	const earlier = [...left.slice(-260).matchAll(before)];
	const from = Math.max(0, left.length - 260);
	for (const { 0: found, index } of earlier.toReversed()) {
		const baseline = baselineAfter(left.slice(from + index + found.length), textOf);
		if (baseline) return baseline;
	}
	return undefined;
}

/** The baseline with which a text begins; "" where it begins with none. */
export function baselineAfter(text: string, textOf: (marked: string) => string): string {
	const value = /^(?:the |a |an )?([\uE000-\uF8FF])(?: (?:with|for|of|by|using|from) ([^,;.()\uE000-\uF8FF]{1,50}?)(?= on\b| in\b|[,;.()]|$))?/u.exec(text);
	if (value?.[2] !== undefined) return textOf(value[0]).trim();
	const plain = text.replace(/^(?:that|those) (?:of|from|obtained (?:by|via)|achieved by) /u, "");
	if (none.test(plain)) return "";
	const phrase = phraseAfter(plain, ends);
	const cut = phrase
		.split(/ and (?=(?:a|an|more|less|up|by|even|at|is|also|can|\p{L}+(?:es|ing))\b)| (?:and|or)$/u)[0]!
		.trim();
	const rest = plain.slice(plain.indexOf(cut) + cut.length);
	const valued = /^ (?:of )?([\uE000-\uF8FF])/u.exec(rest);
	const system = /^ (?:with|without) ([\p{Lu}][\p{L}\p{N}-]*)/u.exec(rest);
	if (valued && / of /u.test(valued[0])) return `${cut} of ${textOf(valued[1]!)}`;
	return system ? cut + system[0] : cut;
}
