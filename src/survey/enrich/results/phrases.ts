import { metricNames, phraseEnds, qualifiers } from "./metricNames.ts";

/** A noun phrase has at most so many words. */
const LONGEST = 8;
const word = /\d{1,3}(?:,\d{3})+(?![\d,])|[\p{L}\p{N}$][\p{L}\p{N}@^_+./'’&%$-]*|[^\s]/gu;

/** The words with which a text begins, as far as one noun phrase reaches; `of` joins two. */
export function phraseAfter(
	text: string,
	ends: ReadonlySet<string> = phraseEnds,
	trim: (phrase: string) => string = trimPhrase,
): string {
	const words: string[] = [];
	let end = 0;
	for (const { 0: found, index } of text.slice(0, 160).matchAll(word)) {
		const bare = found.replace(/[.,]+$/u, "");
		const isEnd = ends.has(bare.toLowerCase()) && !/^\p{Lu}{2}/u.test(bare);
		if (!isWord(found) || isEnd || words.length === LONGEST) break;
		words.push(bare);
		end = index + bare.length;
		if (bare !== found) break;
	}
	return trim(text.slice(0, end));
}

/** The words with which a text ends, as far as one noun phrase reaches back. */
export function phraseBefore(text: string): string {
	const last = text.slice(-120);
	const words = [...last.matchAll(word)];
	let start = last.length;
	let count = 0;
	for (const { 0: found, index } of words.toReversed()) {
		const lower = found.toLowerCase();
		if (!isWord(found) || /[.,]$/u.test(found) || phraseEnds.has(lower) || lower === "of") break;
		if (count === LONGEST) break;
		count += 1;
		start = index;
		if (/^(?:a|an|the|its|our|their)$/u.test(lower)) break;
	}
	return trimPhrase(last.slice(start));
}

/** How many were observed, before what was observed of them: `1,930 workers` systolic pressure. */
const COUNTED = /^\d{1,3}(?:,\d{3})+ \S+ (?=\S)/u;

/** A phrase without the words around it that name nothing. */
export function trimPhrase(phrase: string): string {
	const words = phrase.trim().replace(COUNTED, "").split(/\s+/u);
	while (words.length > 0 && qualifiers.has((words[0] ?? "").toLowerCase())) words.shift();
	while (
		words.length > 0 &&
		/^(?:of|and|or|the|a|an|its|our|their|both|only|further|even|respectively)$/iu.test(
			words.at(-1) ?? "",
		)
	)
		words.pop();
	return words.join(" ");
}

/** Whether a phrase ends in the name of a measure. */
export function namesMetric(phrase: string): boolean {
	const last =
		phrase
			.toLowerCase()
			.split(/[\s/]+/u)
			.at(-1) ?? "";
	return (
		metricNames.has(last) ||
		metricNames.has(last.replace(/^[\p{L}\d]{1,3}-/u, "")) ||
		/(?:accuracy|score|rate|error|f1|latency|speed|perplexity)s?$/u.test(last)
	);
}

/** The last phrase of a text that names a measure; "" where there is none. */
export function lastMetric(text: string): string {
	const words = [...text.slice(-160).matchAll(/[\p{L}\p{N}][\p{L}\p{N}@^_+/'’-]*/gu)];
	const from = Math.max(0, text.length - 160);
	for (const { 0: found, index } of words.toReversed()) {
		const phrase = namesMetric(found)
			? phraseBefore(text.slice(0, from + index + found.length))
			: "";
		if (phrase !== "") return phrase;
	}
	return "";
}

/** "on ImageNet", where a text begins so with a name. */
export function placeAfter(text: string): string {
	const [, preposition, place] =
		/^,? ?(on|in|for) (?:the )?((?:[\p{Lu}\d][\p{L}\p{N}@^_+./'’-]*|[a-z]+[A-Z\d][\p{L}\p{N}-]*)(?: (?:\d+ ?× ?\d+|[\p{Lu}\d][\p{L}\p{N}@^_+./'’-]*|and|benchmarks?|datasets?|tasks?|val|test)(?![\p{L}×]))*(?:(?:, [\p{Lu}][\p{L}\p{N}@^_+./'’-]*(?: \d+(?![\p{L}]))?){1,4},? and [\p{Lu}][\p{L}\p{N}@^_+./'’-]*)?)/u.exec(
			text.slice(0, 140),
		) ?? [];
	return place === undefined ? "" : `${preposition} ${trimPhrase(place.replace(/[.,]+$/u, ""))}`;
}

/** "on several vision-language benchmarks", where a text begins so. */
export function tasksAfter(text: string): string {
	const tasks =
		/^(?:,? (?:respectively|on average),?)?,? (?:on|across) ((?:[\p{L}\d\uE000-\uF8FF][\p{L}\d-]* ){0,4}(?:benchmarks?|datasets?|tasks?))(?![\p{L}-])/u.exec(
			text.slice(0, 100),
		)?.[1];
	return tasks === undefined ? "" : `on ${trimPhrase(tasks)}`;
}

function isWord(found: string): boolean {
	return /^[\p{L}\p{N}$]/u.test(found) && !/[\uE000-\uF8FF]/u.test(found);
}
