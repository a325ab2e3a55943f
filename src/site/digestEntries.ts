import { getCollection } from "astro:content";
import { parseFragment, serialize } from "parse5";
import { collectTerms, isCalled, methodsOf } from "../digest/compose/collectTerms.ts";
import type { IndexTerm } from "../digest/compose/indexTerm.ts";
import { linkNotes } from "../digest/compose/linkNotes.ts";
import { type TermMarker, termMarker } from "../digest/compose/markTerms.ts";
import { htmlOf, type SitePaper } from "./papers.ts";

/** A paper as a digest prints it. */
export interface DigestEntry {
	/** HTML */
	readonly title: string;
	/** HTML */
	readonly abstract: string;
	/** the paper's links, then addresses that the texts hide */
	readonly notes: readonly {
		readonly kind: string;
		readonly url: string;
		/** undefined where no text refers to it */
		readonly number: number | undefined;
	}[];
	/** the methods, each with its term in the index */
	readonly methods: readonly { readonly name: string; readonly term: IndexTerm | undefined }[];
	/** the keys of the terms that have a place in the paper */
	readonly terms: ReadonlySet<string>;
}

export interface DigestEntries {
	/** those that the index may show, sorted by name */
	readonly terms: readonly IndexTerm[];
	/** by slug */
	readonly entries: ReadonlyMap<string, DigestEntry>;
}

/** A term of more than this share of a survey's papers leads nowhere. */
const COMMON = 0.1;
/** In so few papers nothing is common. */
const FEW = 12;

let made: Promise<DigestEntries> | undefined;

/**
 * The terms of the survey, and its papers with the places of the terms marked. They are the same in each
 * digest.
 */
export function digestEntries(): Promise<DigestEntries> {
	made ??= makeEntries();
	return made;
}

async function makeEntries(): Promise<DigestEntries> {
	const papers = (await getCollection("papers")).map(({ data }) => data);
	const terms = collectTerms(
		papers.map(({ slug, method, listed }) => ({
			slug,
			method,
			text: `${listed.title}. ${listed.abstract}`,
		})),
	);
	const mark = termMarker(terms);
	const methods = Map.groupBy(
		terms.flatMap((term) => [...term.methodOf].map((slug) => ({ slug, term }))),
		({ slug }) => slug,
	);
	const methodsOfPaper = (slug: string) => methods.get(slug)?.map(({ term }) => term) ?? [];
	const entries = new Map(
		papers.map((paper) => [paper.slug, entryOf(paper, methodsOfPaper(paper.slug), mark)]),
	);
	const counts = new Map<string, number>();
	for (const entry of entries.values())
		for (const key of entry.terms) counts.set(key, (counts.get(key) ?? 0) + 1);
	const isCommon = ({ key }: IndexTerm) =>
		(counts.get(key) ?? 0) > Math.max(FEW, papers.length * COMMON);
	return { terms: terms.filter((term) => !isCommon(term)), entries };
}

/** @param own the terms that are methods of the paper */
function entryOf(paper: SitePaper, own: readonly IndexTerm[], mark: TermMarker): DigestEntry {
	const { slug, links } = paper;
	const methods = methodsOf(paper.method).map((name) => ({
		name,
		term: own.find((term) => isCalled(term, name)),
	}));
	const seen = new Set(methods.flatMap(({ term }) => term?.key ?? []));
	const html = htmlOf(paper);
	const title = parseFragment(html.title);
	const abstract = parseFragment(html.abstract);
	const notes = linkNotes(
		[title, abstract],
		links.map(({ url }) => url),
	);
	const found = mark(slug, abstract, seen);
	return {
		title: serialize(title),
		abstract: serialize(abstract),
		notes: notes.addresses.map((url, index) => ({
			kind: links[index]?.kind ?? "link",
			url,
			number: notes.referred.has(index + 1) ? index + 1 : undefined,
		})),
		methods,
		terms: new Set([...seen, ...found]),
	};
}
