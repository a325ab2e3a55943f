import type { Ids } from "../model.ts";

/** Kinds of identity: of one kind a paper has one. */
const KINDS = ["doi", "arxiv", "openreview", "pubmed", "acl"] as const;

/** What identifies a paper, by its kind. */
export function identities(ids: Ids | undefined): ReadonlyMap<string, string> {
	return new Map(KINDS.flatMap((kind) => (ids?.[kind] === undefined ? [] : [[kind, ids[kind]]])));
}
