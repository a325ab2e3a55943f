/**
 * The same function, which makes each of its latest values once. For what costs much, depends on its key
 * alone and is changed by nobody.
 *
 * @param most how many values are kept
 */
export function remember<Value>(
	make: (key: string) => Value,
	most: number,
): (key: string) => Value {
	const made = new Map<string, Value>();
	return (key) => {
		if (made.has(key)) return made.get(key) as Value;
		const value = make(key);
		if (made.size >= most) made.delete(made.keys().next().value!);
		made.set(key, value);
		return value;
	};
}
