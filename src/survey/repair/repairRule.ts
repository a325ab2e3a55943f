import type { Match, Part } from "./match.ts";

/**
 * A rule of repair. `find` is global and has the flag `d`, so that `fix` can
 * name the ranges of its groups; `fix` may decline. The example is its test.
 */
export interface Rule {
	readonly id: string;
	readonly why: string;
	readonly find: RegExp;
	/** where the stretch ends, if not where `find` ends; undefined declines */
	readonly end?: (found: RegExpExecArray) => number | undefined;
	readonly fix: (found: RegExpExecArray, end: number) => readonly Part[] | undefined;
	readonly example: { readonly listed: string; readonly shown: string };
}

/** All places of a text where a rule applies. */
export function matchesOf(rule: Rule, text: string): Match[] {
	return Array.from(text.matchAll(rule.find), (found): Match | undefined => {
		const end = rule.end ? rule.end(found) : found.index + found[0].length;
		const parts = end === undefined ? undefined : rule.fix(found, end);
		return parts && end !== undefined
			? { rule: rule.id, start: found.index, end, parts }
			: undefined;
	}).filter((match) => match !== undefined);
}

/** The range of a group of a match whose expression has the flag `d`. */
export function group(found: RegExpExecArray, number: number): { start: number; end: number } {
	const [start, end] = found.indices?.[number] ?? [found.index, found.index];
	return { start, end };
}
