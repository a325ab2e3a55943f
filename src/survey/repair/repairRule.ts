import type { Match, Part } from "./match.ts";

/**
 * A rule of repair. `find` is global and has the flag `d`, so that `fix` can
 * name the ranges of its groups; `fix` may decline. The example is its test.
 */
export interface Rule {
	readonly id: string;
	readonly why: string;
	readonly find: RegExp;
	readonly fix: (found: RegExpExecArray) => readonly Part[] | undefined;
	readonly example: { readonly listed: string; readonly shown: string };
}

/** All places of a text where a rule applies. */
export function matchesOf(rule: Rule, text: string): Match[] {
	return Array.from(text.matchAll(rule.find), (found): Match | undefined => {
		const parts = rule.fix(found);
		return (
			parts && {
				rule: rule.id,
				start: found.index,
				end: found.index + found[0].length,
				parts,
			}
		);
	}).filter((match) => match !== undefined);
}

/** The range of a group of a match whose expression has the flag `d`. */
export function group(found: RegExpExecArray, number: number): { start: number; end: number } {
	const [start, end] = found.indices?.[number] ?? [found.index, found.index];
	return { start, end };
}
