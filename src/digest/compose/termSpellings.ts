import type { IndexTerm } from "./indexTerm.ts";

/** A way in which a term stands in texts. */
export interface Spelling {
	readonly term: IndexTerm;
	/** matches at a place, and to the end of a word */
	readonly pattern: RegExp;
	/** where it is a bare abbreviation: the papers in which it means the term; undefined for all */
	readonly bare: { readonly papers: ReadonlySet<string> | undefined } | undefined;
}

/**
 * The spellings of some terms by their first word, the longest first. A long form matches in any case, with
 * a hyphen or a blank between its words, in singular or plural; an abbreviation and a name as they are
 * written.
 */
export function termSpellings(
	terms: readonly IndexTerm[],
): ReadonlyMap<string, readonly Spelling[]> {
	const spellings = terms.flatMap((term) => [
		...term.spellings.map((written) => {
			const pattern = patternOf(written, term.short === undefined);
			return { written, spelling: { term, pattern, bare: undefined } };
		}),
		...term.shorts.map(({ short, papers }) => ({
			written: short,
			spelling: { term, pattern: patternOf(short, true, true), bare: { papers } },
		})),
	]);
	const byFirst = Map.groupBy(spellings, ({ written }) => firstWord(written));
	return new Map(
		[...byFirst].map(([word, found]) => [
			word,
			found
				.map(({ spelling }) => spelling)
				.sort((a, b) => b.pattern.source.length - a.pattern.source.length),
		]),
	);
}

/** The words of a text at which a spelling may begin. */
export const WORDS = /[\p{L}\p{N}]+/gu;

function firstWord(text: string): string {
	return /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? "";
}

/** @param bare an abbreviation alone: as the beginning of a longer one, as in "MS-COCO", it is another */
function patternOf(spelling: string, exact: boolean, bare = false): RegExp {
	const words = spelling
		.replace(/^[^\p{L}\p{N}]+/u, "")
		.split(/[\s-]+/u)
		.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"));
	return exact
		? new RegExp(`${words.join("[ -]")}s?(?![\\p{L}\\p{N}]${bare ? "|-\\p{Lu}{2}" : ""})`, "uy")
		: new RegExp(`${words.join("(?:\\s|-)")}(?:s|es)?(?![\\p{L}\\p{N}])`, "iuy");
}
