import type { z } from "zod";
import { quote } from "./quote.ts";

/** What a schema asks for, in words for whoever writes YAML. */
const kinds: Readonly<Record<string, string>> = {
	array: "a list",
	boolean: "true or false",
	int: "a whole number",
	number: "a number",
	object: "keys with their values, each `key: value`",
	record: "keys with their values, each `key: value`",
	string: "a text",
};

/**
 * What a schema says of a value, for a person.
 *
 * @param value what the schema was given
 * @returns what it wants, and what stands there
 */
export function tellIssue(
	issue: z.core.$ZodIssue,
	value: unknown,
): { expected: string; found: string } {
	const name = issue.path.length > 0 ? `${issue.path.map(String).join(".")}: ` : "";
	if (issue.code === "unrecognized_keys")
		return {
			expected: `${name}only known keys`,
			found: issue.keys.map((key) => quote(key)).join(", "),
		};
	const found = issue.path.reduce<unknown>((part, key) => (part as never)?.[key], value);
	return {
		expected: name + wanted(issue),
		found:
			found == null
				? "nothing"
				: quote(typeof found === "string" ? found : JSON.stringify(found), 100),
	};
}

function wanted(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case "invalid_type":
			return kinds[issue.expected] ?? issue.expected;
		case "invalid_value":
			return `one of ${issue.values.map(String).join(", ")}`;
		case "too_small":
			if (issue.origin === "string") return "a text that is not empty";
			return issue.origin === "array"
				? "a list that is not empty"
				: `a number from ${issue.minimum}`;
		case "too_big":
			return issue.origin === "string"
				? `a text of at most ${issue.maximum} characters`
				: `a number up to ${issue.maximum}`;
		case "invalid_key":
			return issue.issues[0] ? `keys, of which each ${issue.issues[0].message}` : issue.message;
		default:
			return issue.message.replace(/^must be /u, "");
	}
}
