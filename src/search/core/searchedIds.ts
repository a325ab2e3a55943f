import type { Ids } from "../../survey/model.ts";
import { fold } from "./foldWord.ts";

/** What identifies a paper, each without its version, as words of the index. */
export function searchedIds({ doi, arxiv, openreview, pubmed, acl }: Ids = {}): string[] {
	return [doi, arxiv, openreview, pubmed, acl].filter((id) => id !== undefined).map(fold);
}

/**
 * What may be an id in a word of a query: of an address, with a version, or after the name of its kind.
 * Looser than what reads lists, and smaller: it is asked only where the index has it.
 */
export function typedId(word: string): string | undefined {
	const [, doi, arxiv] = ID.exec(fold(word).replace("10.48550/arxiv.", "")) ?? [];
	return doi ?? arxiv;
}

/** A DOI without the sign that ends a sentence, or a number of arXiv. */
const ID = /(10\.\d{4,}\/.+?)[.,;:]*$|((?:\d{4}\.|[a-z-]+\/\d)\d{4,6})/u;
