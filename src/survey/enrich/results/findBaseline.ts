import { phraseEnds } from "./metricNames.ts";
import { phraseAfter } from "./phrases.ts";

/** What stands before a baseline, after the value. */
const after =
	/(?:\b(?:compared (?:to|with|against)|in comparison (?:to|with)|than|relative to|with respect to|w\.r\.t\.|versus|as opposed to|against)|\bvs\.?|\bv\.s\.|(?:improvements?|gains?|increases?|boosts?|reductions?|decreases?|drops?|speed-?ups?|savings?|accelerations?|superiority|higher|better|lower|accuracy|points?|precision|recall|score|F1|throughput|[\uE000-\uF8FF]|^) over)(?![\p{L}]) ?/gu;
/** What stands before a baseline that is left behind by a value that stands for itself. */
const leftBehind = /\b(?:outperform|surpass|exceed|beat)(?:ing|s|es) /gu;
/** What stands before a baseline, before the value. */
const before =
	/\b(?:(?:similar|comparable|equivalent|the same)(?: \p{L}+){1,4}? (?:to|as)|[Cc]ompared (?:to|with)|[Ii]n comparison (?:to|with)|[Rr]elative to|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|ing)?|than|improv(?:es?|ed|ing) over|(?:improvements?|gains?|superiority|advantages?|effectiveness|efficacy|efficiency|performance) over)(?![\p{L}]) ?/gu;
/** Where a further result begins, with a baseline of its own. */
const nextResult =
	/,? and (?:(?:achiev|improv|increas|boost|obtain|yield|deliver|reach|outperform|surpass)\p{L}*|\p{Lu}[\p{L}\p{N}.-]* (?:achieves|improves|reaches|obtains|outperforms)) /u;
/** "Leading approaches achieve a perplexity of 10, but ours": what is left behind. */
const others =
	/\b((?:leading|existing|previous|prior|current|conventional|traditional|other) (?:[\p{L}-]+ ){0,2}?\p{L}+s) (?:only )?(?:achieve|reach|obtain|attain|require|yield|need) [^;]{1,200}, (?:but|while|whereas) /iu;
/** "82.6% success rate with GPT-4o (baseline: 68.3%)". */
const inBrackets =
	/^[^,;:()\uE000-\uF8FF]{0,60}(?: \([^():\uE000-\uF8FF]{0,40}\))? \(baseline:? ([\uE000-\uF8FF])\)/u;
/** No baseline, though it stands where one might. */
const none =
	/^(?:their (?!(?:\p{L}+ ){0,2}(?:baseline|counterpart))|(?:(?:it|them|others|ones|us)(?![\p{L}])|(?:this|that|these|those)(?! \p{L}))|(?:doubl|tripl|halv)\p{L}+|(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten) (?:[\p{L}-]+ ){0,4}(?:datasets|benchmarks|tasks)\b|(?:\p{L}+ ){0,3}(?:datasets|benchmarks|tasks|seeds|runs|years|epochs|iterations|lengths|rounds)\b|(?:various|different|all (?!state|other|existing|base|previous|competing|prior)|time|multiple|several|the course|a (?:wide|broad|range)|half|one|an order|expected|previously (?:thought|reported)|ever|usual)(?![\p{L}])|[\d\uE000-\uF8FF]+(?:$|[^\p{L}%]*$))/iu;
/** A name may hold "and", "with", "of"; it ends where a next result begins. */
const ends: ReadonlySet<string> = new Set(
	[...phraseEnds].filter((word) => !["and", "or", "up", "both", "leading"].includes(word)),
);

/**
 * What a value is compared with: in the rest of its sentence, or else before it.
 *
 * @param quantities the text of each marked quantity
 */
export function findBaseline(
	left: string,
	right: string,
	textOf: (marked: string) => string,
	reaches: boolean,
): string | undefined {
	const [, given] = inBrackets.exec(right) ?? [];
	if (given !== undefined) return `baseline of ${textOf(given).trim()}`;
	const [directly = ""] = reaches ? [] : [overBaseline(right, textOf)];
	if (directly) return directly;
	const clause =
		right
			.replace(/ \([^()]{0,60}:[^()]{0,60}\)/u, "")
			.slice(0, 220)
			.split(/[;:]|,? (?:while|whereas|but)\b/u)[0] ?? "";
	const [own = ""] = clause.split(nextResult);
	for (const { 0: found, index } of own.matchAll(after)) {
		const baseline = baselineAfter(own.slice(index + found.length), textOf);
		if (baseline) return baseline;
	}
	for (const { 0: found, index } of reaches ? clause.matchAll(leftBehind) : []) {
		const baseline = baselineAfter(clause.slice(index + found.length), textOf);
		if (baseline) return baseline;
	}
	const earlier =
		left
			.slice(-260)
			.split(/;|, but\b/u)
			.at(-1) ?? "";
	for (const { 0: found, index } of [...earlier.matchAll(before)].toReversed()) {
		const baseline = baselineAfter(earlier.slice(index + found.length), textOf);
		// "Integrated models outperformed those using one source": those are models.
		const [kind = "those"] = /\p{L}+s(?= $)/u.exec(earlier.slice(0, index)) ?? [];
		if (baseline) return baseline.replace(/^those(?= )/u, kind);
	}
	return others.exec(left)?.[1];
}

/** "a 4 dB gain of our schemes over QAM": the next "over" of the clause, if a baseline follows it. */
function overBaseline(right: string, textOf: (marked: string) => string): string {
	const over = /^([^,;:()\uE000-\uF8FF]{0,80}?) over (.*)$/su.exec(
		right.replace(/^\)/u, "").slice(0, 200),
	);
	return over &&
		!/\b(?:than|compared|relative|versus|across|evaluated|respect|against|vs)\b/u.test(
			over[1] ?? "",
		)
		? baselineAfter(over[2] ?? "", textOf)
		: "";
}

/** The baseline with which a text begins; "" where it begins with none. */
export function baselineAfter(text: string, textOf: (marked: string) => string): string {
	const value =
		/^(?:the |a |an )?([\uE000-\uF8FF])(?: (?:with|for|of|by|using|from) ([^,;.()\uE000-\uF8FF]{1,50}?)(?= on\b| in\b|[,;.()]|$))?/u.exec(
			text,
		);
	if (value?.[2] !== undefined) return textOf(value[0]).trim();
	const plain = text
		.replace(/ \(\p{Lu}[\p{L}-]{0,9}\)/gu, "")
		.replace(/^(?:that|those) (?:of|from|obtained (?:by|via)|achieved by) /u, "");
	if (none.test(plain)) return "";
	const phrase = phraseAfter(plain, ends, withoutArticles);
	const cut = phrase
		.replace(/ (?:trained|fine-tuned|obtained|proposed|pretrained)$/u, "")
		.split(
			/ and (?=(?:a|an|more|less|up|by|even|at|is|also|can|\p{L}+(?:es|ing|ly))\b)| (?:and|or|of|both)$/u,
		)[0]!
		.replace(/ (?:significantly|substantially|consistently|considerably|notably|clearly)$/u, "")
		.replace(/,$/u, "")
		.trim();
	const rest = plain.slice(plain.indexOf(cut) + cut.length);
	const valued = /^ (?:of )?([\uE000-\uF8FF])/u.exec(rest);
	const system =
		/^ (?:with|without) (?:\p{Lu}{2,6}(?![\p{L}\p{N}])|(?!(?:an?|our|the|significant\p{L}*|only|up|less|fewer|more|over) )(?:\p{L}[\p{L}-]* ?){1,4}(?=[,.;)]|$))/u.exec(
			rest,
		);
	if (valued && / of /u.test(valued[0])) return `${cut} of ${textOf(valued[1]!)}`;
	const users =
		/^(?:those|models|methods)$/u.test(cut) &&
		/^ (?:using|trained (?:on|with)) (?:\p{L}[\p{L}-]* ?){1,4}/u.exec(rest);
	if (users) return cut + users[0].trimEnd();
	return system ? cut + system[0] : cut;
}

/** A phrase without articles, which tell nothing about what is named. */
function withoutArticles(phrase: string): string {
	return phrase.trim().replace(/^(?:(?:upon|the|an?|its|our|their|all|both|of) )+/iu, "");
}
