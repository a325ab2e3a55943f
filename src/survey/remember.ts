import type { CuratedPaper } from "./curation/parseCuration.ts";
import type { PaperCuration } from "./curation/schema.ts";

/** All that something is made of, beside the code. */
export interface MadeOf {
	/** objects that are the same ones as before: what was remembered itself, or lies in it */
	readonly same?: readonly object[];
	/** what says the same as before: bytes, or what JSON can say */
	readonly like?: readonly unknown[];
}

/**
 * Gives what the stage made of the same before, else has it made. What it gives may be given again, so that
 * nobody may change it.
 */
export type Remember = <T extends object>(stage: string, of: MadeOf, make: () => T) => T;

/** Remembers nothing. */
export const anew: Remember = (_stage, _of, make) => make();

/** What a stage that reads some keys of a person's decisions sees of them: what they say, and where. */
export function seenOf(
	curated: CuratedPaper | undefined,
	keys: readonly (keyof PaperCuration)[],
): readonly unknown[] {
	if (!curated) return [];
	const { decisions, where } = curated;
	return keys.flatMap((key) => {
		const said = decisions[key];
		if (said === undefined) return [];
		const parts = typeof said === "object" ? Object.keys(said) : [];
		const places = parts.map((part) => where([key, Array.isArray(said) ? Number(part) : part]));
		return [key, said, where([key]), places];
	});
}
