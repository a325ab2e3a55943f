/** Has what is made of an object made once, for as long as that object is held. */
export function madeOnce<Of extends object, Value extends {}>(
	make: (of: Of) => Value,
): (of: Of) => Value {
	const known = new WeakMap<Of, Value>();
	return (of) => {
		const value = known.get(of) ?? make(of);
		known.set(of, value);
		return value;
	};
}
