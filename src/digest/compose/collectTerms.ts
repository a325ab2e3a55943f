import { distance } from "fastest-levenshtein";
import { type Abbreviation, abbreviationsIn } from "./abbreviationsIn.ts";
import type { IndexTerm } from "./indexTerm.ts";
import { compareCapitals, nameTerms } from "./nameTerms.ts";
import { termKey } from "./termKey.ts";

/** What a paper gives to the index. */
export interface TermSource {
	readonly slug: string;
	/** one method, or several with semicolons; "Name (ABBR)" tells both forms */
	readonly method: string | undefined;
	/** title and abstract as plain text */
	readonly text: string;
}

interface Definition extends Abbreviation {
	readonly slug: string;
	readonly method: boolean;
}

interface PlainName {
	readonly slug: string;
	readonly name: string;
}

/** Up to so many different letters, two long forms of one abbreviation are spellings of one term. */
const SAME = 3;

/**
 * The terms of the index, sorted by name: the methods of the papers, and what
 * the texts themselves call by an abbreviation. Forms of one term, in singular and plural or with several
 * abbreviations, are one, named by the form that stands most often. Where an abbreviation has
 * several meanings, alone it counts for the one that two papers of three give
 * it, and in a paper that defines it for that paper's.
 */
export function collectTerms(papers: readonly TermSource[]): IndexTerm[] {
	const definitions: Definition[] = [];
	const plain: PlainName[] = [];
	for (const { slug, method, text } of papers) {
		for (const found of abbreviationsIn(text)) definitions.push({ ...found, slug, method: false });
		for (const name of methodsOf(method)) {
			const [found] = abbreviationsIn(name);
			if (found && name.startsWith(found.long)) definitions.push({ ...found, slug, method: true });
			else plain.push({ slug, name });
		}
	}
	const byShort = Map.groupBy(definitions, ({ short }) => withoutHyphens(short));
	const slugs = papers.map(({ slug }) => slug);
	const defined = meaningsOf(byShort).map((meaning) => termOf(meaning, plain, byShort, slugs));
	const isKnown = ({ slug, name }: PlainName) =>
		defined.some((term) => term.methodOf.has(slug) && isCalled(term, name));
	const named = Map.groupBy(
		plain.filter((name) => !isKnown(name)),
		({ name }) => termKey(name) || name,
	);
	const terms = [...defined, ...Array.from(named.values(), namedTerm)];
	const unique = new Map(terms.map((term) => [term.key, term]));
	const texts = papers.map(({ text }) => text);
	return nameTerms([...unique.values()], texts).sort(
		(a, b) => compareNames(a.name, b.name) || (a.key < b.key ? -1 : 1),
	);
}

/** Whether a name, as a curator wrote it, is one of a term: "Name", "ABBR" or "Name (ABBR)". */
export function isCalled({ name, spellings, shorts }: IndexTerm, called: string): boolean {
	const key = termKey(called.replace(/(?<=\S)\s*\([^()]*\)$/u, ""));
	const forms = [name, ...spellings, ...shorts.map(({ short }) => short)];
	return called === name || (key !== "" && forms.some((form) => termKey(form) === key));
}

/** The meanings of all abbreviations: a long form means the same whatever it is abbreviated to. */
function meaningsOf(byShort: ReadonlyMap<string, readonly Definition[]>): Definition[][] {
	const byForm = new Map<string, Definition[]>();
	for (const defined of byShort.values())
		for (const group of groupSpellings(defined)) {
			const forms = [...new Set(group.map(({ long }) => termKey(long)))];
			const known = forms.map((form) => byForm.get(form)).find(Boolean) ?? [];
			known.push(...group);
			for (const form of forms) if (!byForm.has(form)) byForm.set(form, known);
		}
	return [...new Set(byForm.values())];
}

function termOf(
	meaning: readonly Definition[],
	plain: readonly PlainName[],
	byShort: ReadonlyMap<string, readonly Definition[]>,
	all: readonly string[],
): IndexTerm {
	const slugs = new Set(meaning.map(({ slug }) => slug));
	const forms = [...new Set(meaning.map(({ long }) => long))].sort(compareCapitals);
	const shorts = [...Map.groupBy(meaning, ({ short }) => short)].sort(
		([a, x], [b, y]) => y.length - x.length || a.length - b.length || (a < b ? -1 : 1),
	);
	const short = shorts[0]?.[0] ?? "";
	const name = forms[0] ?? short;
	const methodOf = new Set(meaning.flatMap(({ slug, method }) => (method ? [slug] : [])));
	const term: IndexTerm = {
		key: keyOf(`${short} ${name}`),
		name,
		short,
		methodOf,
		// Where the text has another form of the word, only the abbreviation is what the index says.
		spellings: forms.filter((form) => termKey(form) === termKey(name)),
		shorts: shorts.map(([short]) => ({
			short,
			papers: papersWith(slugs, byShort.get(withoutHyphens(short)) ?? [], all),
		})),
	};
	for (const { slug, name } of plain)
		if (slugs.has(slug) && isCalled(term, name)) methodOf.add(slug);
	return term;
}

/**
 * The papers in which an abbreviation alone has a meaning; undefined for all.
 *
 * @param slugs those that give it the meaning
 * @param defined all that define it
 */
function papersWith(
	slugs: ReadonlySet<string>,
	defined: readonly Definition[],
	all: readonly string[],
): ReadonlySet<string> | undefined {
	const defining = new Set(defined.map(({ slug }) => slug));
	const others = new Set([...defining].filter((slug) => !slugs.has(slug)));
	const own = defining.size - others.size;
	const isDominant = own * 3 >= defining.size * 2;
	if (isDominant && others.size === 0) return undefined;
	return new Set(all.filter((slug) => (isDominant ? !others.has(slug) : slugs.has(slug))));
}

/** The term of methods that have no abbreviation: forms of one name. */
function namedTerm(uses: readonly PlainName[]): IndexTerm {
	const forms = [...Map.groupBy(uses, ({ name }) => name)]
		.sort(([a, x], [b, y]) => y.length - x.length || compareCapitals(a, b))
		.map(([name]) => name);
	const name = forms[0] ?? "";
	return {
		key: keyOf(name),
		name,
		short: undefined,
		methodOf: new Set(uses.map(({ slug }) => slug)),
		spellings: forms.filter(isDistinctive),
		shorts: [],
	};
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

function withoutHyphens(text: string): string {
	return text.replaceAll("-", "");
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
