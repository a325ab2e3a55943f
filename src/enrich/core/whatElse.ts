import type { FoundRecord } from "./foundRecord.ts";

/** What records call themselves that are no papers, though they bear the title of one. */
const kinds: readonly (readonly [RegExp, string])[] = [
	[/data-?set|^data\b/iu, "a dataset"],
	[/software|computer.?program/iu, "software"],
	[/erratum|errata|corrig|^correction/iu, "a correction"],
	[/retract/iu, "a retraction"],
	[/peer-?review|^review-?report|referee/iu, "a review of the paper"],
	[/letter|comment|reply|response/iu, "a letter or a reply"],
	[/editorial|paratext|cover|front-?matter/iu, "an editorial or a cover"],
	[
		/component|supplement|figure|image|video|presentation|slides|poster/iu,
		"a part or a supplement",
	],
	[/grant|patent|standard|encyclop|libguide/iu, "a grant, a patent or the like"],
	[/^(?:book|monograph|proceedings|journal|book-series)$/iu, "a whole volume"],
];

/** Of titles of what stands at a paper, as far as they begin so. */
const TITLE =
	/^\s*(?:erratum|corrigendum|correction|retraction|reply|response|comments?|discussion|review|editorial)\s*(?:to|of|on|for)?\s*[:–-]/iu;

/** What a record is instead of a paper, by what it calls itself; undefined where nothing tells. */
export function whatElse({ kind, title }: FoundRecord): string | undefined {
	const named = kind === undefined ? undefined : kinds.find(([pattern]) => pattern.test(kind));
	if (named) return `it calls itself ${named[1]}: ${kind}`;
	return TITLE.test(title) ? "its title is that of a reply or a correction" : undefined;
}
