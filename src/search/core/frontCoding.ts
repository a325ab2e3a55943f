/** Front coding: a digit (base 36) tells how many letters a word shares with the one before. */
export function shorten(words: readonly string[]): string {
	return words
		.map((word, place) => {
			const before = words[place - 1] ?? "";
			let shared = 0;
			while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
			return shared.toString(36) + word.slice(shared);
		})
		.join(" ");
}

export function lengthen(words: string): string[] {
	const all: string[] = [];
	for (const short of words.split(" ")) {
		if (short === "") continue;
		const before = all.at(-1) ?? "";
		all.push(before.slice(0, Number.parseInt(short[0]!, 36)) + short.slice(1));
	}
	return all;
}
