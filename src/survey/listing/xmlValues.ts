/** What stands at a path of names in the fields of a record of XML. */
export function at(value: unknown, ...path: readonly string[]): unknown {
	return path.reduce<unknown>(
		(object, key) =>
			typeof object === "object" && object !== null && Object.hasOwn(object, key)
				? (object as Readonly<Record<string, unknown>>)[key]
				: undefined,
		value,
	);
}

/** The elements of a name, of which there may be one, several or none. */
export const all = (value: unknown): readonly unknown[] => [value ?? []].flat();

/** The texts of elements that count with their attributes, where one of these has a value. */
export function textsWith(value: unknown, attribute: string, wanted: string): readonly unknown[] {
	return all(value)
		.filter((element) => at(element, attribute) === wanted)
		.map((element) => at(element, "text"));
}

/** What is in an element, by names; nothing for a text or where there is none. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null ? { ...value } : {};
