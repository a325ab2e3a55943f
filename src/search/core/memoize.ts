/** So many words are remembered; a text of more begins anew. */
const MOST = 50_000;

/** A pure function of a word that remembers its answers: texts repeat their words. */
export function memoize<Answer>(compute: (word: string) => Answer): (word: string) => Answer {
	const known = new Map<string, Answer>();
	return (word) => {
		const before = known.get(word);
		if (before !== undefined) return before;
		if (known.size >= MOST) known.clear();
		const answer = compute(word);
		known.set(word, answer);
		return answer;
	};
}
