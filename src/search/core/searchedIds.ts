import type { Ids } from "../../survey/model.ts";
import { readArxiv, readDoi } from "../../survey/text/identifiers.ts";
import { fold } from "./foldWord.ts";

/** What identifies a paper, each without its version, as words of the index. */
export function searchedIds({ doi, arxiv, openreview, pubmed, acl }: Ids = {}): string[] {
	return [doi, arxiv, openreview, pubmed, acl].filter((id) => id !== undefined).map(fold);
}

/** The id in a word of a query: of an address, with a version, or with the name of its kind before it. */
export function typedId(word: string): string | undefined {
	const id = readDoi(word) ?? readArxiv(word)?.arxiv;
	return id === undefined ? undefined : fold(id);
}
