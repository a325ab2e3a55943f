/** Begins something at the first call and gives it at each; after a failure, the next call tries again. */
export function once<Value>(begin: () => Promise<Value>): Once<Value> {
	let begun: Promise<Value> | undefined;
	const get = () => {
		begun ??= begin();
		begun.catch(() => {
			begun = undefined;
		});
		return begun;
	};
	return Object.assign(get, { isBegun: () => begun !== undefined });
}

interface Once<Value> {
	(): Promise<Value>;
	isBegun(): boolean;
}

/** Likewise for each of several. */
export function onceEach<Key, Value>(
	begin: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
	const all = new Map<Key, Once<Value>>();
	return (key) => {
		const one = all.get(key) ?? once(() => begin(key));
		all.set(key, one);
		return one();
	};
}
