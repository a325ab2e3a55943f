import type { CuratedPaper } from "./parseCuration.ts";
import type { PaperCuration } from "./schema.ts";

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
