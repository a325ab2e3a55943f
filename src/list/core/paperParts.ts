import { fnv1a } from "../../text/fnv1a.ts";

/** A survey of so many papers has them in one file, which is one request. */
const FEW = 256;
/** So many at most are in a file of a larger one, on average: a list asks for those that hold its papers. */
const IN_PART = 16;

/**
 * In how many files the papers of a survey stand that the list's page reads. Pages name the number: it
 * changes only where a survey has doubled.
 */
export function paperParts(papers: number): number {
	return papers <= FEW ? 1 : 2 ** Math.ceil(Math.log2(papers / IN_PART));
}

/** In which of them a paper stands. */
export function partOf(slug: string, parts: number): number {
	return fnv1a(slug) % parts;
}

/** The file of a part, from the site's base. */
export function partFile(part: number, parts: number): string {
	return parts === 1 ? "list/papers.json" : `list/papers-${part}.json`;
}

/** Whether a file of the site is one of these. */
export function isPartFile(path: string): boolean {
	return /^list\/papers(?:-\d+)?\.json$/u.test(path);
}
