import { plainName } from "./fieldNames.ts";

/** Objects that only hold the fields of a paper, as APIs wrap them. */
const wrappers = new Set([
	...[
		"content",
		"message",
		"paper",
		"item",
		"attributes",
		"metadata",
		"bibjson",
		"source",
		"record",
	],
	...[
		"article",
		"work",
		"externalids",
		"ids",
		"entry",
		"data",
		"info",
		"citingpaper",
		"citedpaper",
		"row",
	],
]);
/** Nobody wraps deeper. */
const DEEPEST = 5;

/**
 * The fields of a record that holds objects, by their paths: `primary_location.source.display_name`. What
 * only wraps a paper or a value gives no name. Of two fields of one name the outer counts, where it says
 * anything.
 *
 * @param isKnown whether an object is the value of a field, as a date in parts is
 */
export function flatten(
	record: object,
	isKnown: (name: string) => boolean,
): Record<string, unknown> {
	const fields: Record<string, unknown> = {};
	const visit = (object: object, prefix: string, depth: number) => {
		for (const [key, given] of Object.entries(object)) {
			const value = unwrap(given);
			const path = prefix === "" ? key : `${prefix}.${key}`;
			const isHolder = isPlainObject(value) && depth < DEEPEST && !isKnown(plainName(path));
			if (isHolder) visit(value, wrappers.has(plainName(key)) ? prefix : path, depth + 1);
			else if (isNothing(fields[path])) fields[path] = value;
		}
	};
	visit(record, "", 0);
	return fields;
}

/** OpenReview writes a field as `{"value": …}`. */
function unwrap(value: unknown): unknown {
	if (!isPlainObject(value)) return value;
	const keys = Object.keys(value);
	return "value" in value && keys.every((key) => ["value", "readers"].includes(key))
		? value.value
		: value;
}

/** Whether a field says nothing. */
export function isNothing(value: unknown): boolean {
	return (
		value === undefined ||
		value === null ||
		(typeof value === "string" && value.trim() === "") ||
		(Array.isArray(value) && value.every(isNothing)) ||
		(isPlainObject(value) && Object.keys(value).length === 0)
	);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
