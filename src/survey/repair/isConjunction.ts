/** Conjunctions of one letter, of Romance and Slavic languages. */
const CONJUNCTION = /^[aeiouyаиі]$/iu;

/** Words that no English prose of some length is without, and that few other languages have. */
const ENGLISH = /^(?:the|and|of|to|that|for|with|this|are)$/iu;

/** In fewer words than these, no language is told. */
const LEAST = 12;

/** Whether a lone letter is a word of the language around it: "uno y otro" in an abstract in Spanish. */
export function isConjunction(raw: string, text: string): boolean {
	if (!CONJUNCTION.test(raw)) return false;
	const words = text.match(/\p{L}{2,}/gu) ?? [];
	const english = words.filter((word) => ENGLISH.test(word)).length;
	return words.length >= LEAST && english * 20 < words.length;
}
