/** The names, each once: of those that are alike the later get numbers, from `-2` on. */
export function distinctNames(names: readonly string[]): string[] {
	const taken = new Set<string>();
	/** the next number of a name */
	const numbers = new Map<string, number>();
	return names.map((name) => {
		let own = name;
		for (let number = numbers.get(name) ?? 2; taken.has(own); number++) {
			own = `${name}-${number}`;
			numbers.set(name, number + 1);
		}
		taken.add(own);
		return own;
	});
}
