import { distance } from "fastest-levenshtein";
import { type Abbreviation, abbreviationsIn } from "./abbreviationsIn.ts";

/** What a paper gives to the index. */
export interface TermSource {
	readonly slug: string;
	/** one method, or several with semicolons; "Name (ABBR)" tells both forms */
	readonly method: string | undefined;
	/** title and abstract as plain text */
	readonly text: string;
}

/** A term of the index. */
export interface IndexTerm {
	/** unique, of letters and digits */
	readonly key: string;
	readonly name: string;
	readonly short: string | undefined;
	/** the papers whose method it is */
	readonly methodOf: ReadonlySet<string>;
	/** the spellings that mean it anywhere; a spelling with capitals means itself only */
	readonly spellings: readonly string[];
	/** the papers in which the bare abbreviation means it; undefined for all but those where it means another */
	readonly shortIn: ReadonlySet<string> | undefined;
}

interface Definition extends Abbreviation {
	readonly slug: string;
	readonly method: boolean;
}

/** Up to so many different letters, two long forms of one abbreviation are spellings of one term. */
const SAME = 3;

/**
 * The terms of the index, sorted by name: the methods of the papers, and what
 * the texts themselves call by an abbreviation. Where an abbreviation has
 * several meanings, alone it counts for the one that two papers of three give
 * it, and in a paper that defines it for that paper's.
 */
export function collectTerms(papers: readonly TermSource[]): IndexTerm[] {
	const definitions: Definition[] = [];
	const plain: { slug: string; name: string }[] = [];
	for (const { slug, method, text } of papers) {
		for (const found of abbreviationsIn(text)) definitions.push({ ...found, slug, method: false });
		for (const name of methodsOf(method)) {
			const [found] = abbreviationsIn(name);
			if (found && name.startsWith(found.long)) definitions.push({ ...found, slug, method: true });
			else plain.push({ slug, name });
		}
	}
	const terms: IndexTerm[] = [];
	for (const [short, defined] of Map.groupBy(definitions, (definition) => definition.short)) {
		const meanings = groupSpellings(defined);
		for (const meaning of meanings) {
			const slugs = new Set(meaning.map(({ slug }) => slug));
			const dominant = slugs.size * 3 >= new Set(defined.map(({ slug }) => slug)).size * 2;
			const methodOf = new Set(meaning.flatMap(({ slug, method }) => (method ? [slug] : [])));
			for (const { slug, name } of plain) if (name === short && slugs.has(slug)) methodOf.add(slug);
			const forms = [...new Set(meaning.map(({ long }) => long))].sort(byCapitals);
			const name = forms[0] ?? short;
			// Where the text has another form of the word, only the abbreviation is what the index says.
			const spellings = forms.filter((form) => lettersOf(form) === lettersOf(name));
			const others = new Set(defined.flatMap(({ slug }) => (slugs.has(slug) ? [] : [slug])));
			terms.push({
				key: keyOf(`${short} ${name}`),
				name,
				short,
				methodOf,
				spellings,
				shortIn:
					dominant && others.size === 0
						? undefined
						: new Set(
								papers.flatMap(({ slug }) =>
									(dominant ? !others.has(slug) : slugs.has(slug)) ? [slug] : [],
								),
							),
			});
		}
	}
	const known = new Set(
		terms.flatMap(({ short, methodOf }) => [...methodOf].map((slug) => `${slug} ${short}`)),
	);
	const rest = plain.filter(({ slug, name }) => !known.has(`${slug} ${name}`));
	for (const [name, uses] of Map.groupBy(rest, ({ name }) => name)) {
		terms.push({
			key: keyOf(name),
			name,
			short: undefined,
			methodOf: new Set(uses.map(({ slug }) => slug)),
			spellings: isDistinctive(name) ? [name] : [],
			shortIn: undefined,
		});
	}
	const unique = new Map(terms.map((term) => [term.key, term]));
	return [...unique.values()].sort(
		(a, b) => compareNames(a.name, b.name) || (a.key < b.key ? -1 : 1),
	);
}

/** The methods of a paper as its curator wrote them: several are parted by semicolons. */
export function methodsOf(method: string | undefined): string[] {
	return (method ?? "").split(/\s*;\s*/u).filter(Boolean);
}

/** Definitions by meaning: long forms that hardly differ are one. */
function groupSpellings(defined: readonly Definition[]): Definition[][] {
	const groups: Definition[][] = [];
	for (const definition of defined) {
		const near = groups.find((group) =>
			group.some(({ long }) => distance(lettersOf(long), lettersOf(definition.long)) <= SAME),
		);
		if (near) near.push(definition);
		else groups.push([definition]);
	}
	return groups;
}

/** A name that a text does not use by chance: of several words, or with a capital or digit inside. */
function isDistinctive(name: string): boolean {
	return /\p{Lu}.*\p{Lu}|\p{L}.*\d|\p{Ll}\p{Lu}/u.test(name);
}

function byCapitals(a: string, b: string): number {
	const capitals = (text: string) => text.match(/\p{Lu}/gu)?.length ?? 0;
	return capitals(a) - capitals(b) || (a < b ? -1 : 1);
}

function lettersOf(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function keyOf(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, "-")
		.replace(/^-|-$/gu, "");
}

/** As an index orders: by letters and digits, without regard to case, hyphens and signs. */
export function compareNames(a: string, b: string): number {
	const [lettersA, lettersB] = [lettersOf(a), lettersOf(b)];
	return lettersA < lettersB ? -1 : lettersA > lettersB ? 1 : 0;
}
