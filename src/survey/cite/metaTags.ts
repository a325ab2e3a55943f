import type { CslItem } from "./cslItem.ts";
import { datePartsOf } from "./datePartsOf.ts";
import { nameText } from "./nameText.ts";

/** Highwire Press tags, by which Zotero and Google Scholar read a page: name and content of each. */
export function metaTags(item: CslItem): (readonly [name: string, content: string])[] {
	const [firstPage, lastPage] = item.page?.split("–") ?? [];
	const tags: readonly (readonly [name: string, content: string | undefined])[] = [
		["title", item.title],
		...(item.author ?? []).map((name) => ["author", nameText(name)] as const),
		["publication_date", datePartsOf(item).join("/")],
		[
			item.type === "paper-conference" ? "conference_title" : "journal_title",
			item["container-title"],
		],
		["volume", item.volume],
		["issue", item.issue],
		["firstpage", firstPage],
		["lastpage", lastPage],
		...(item.keyword?.split("; ") ?? []).map((keyword) => ["keywords", keyword] as const),
		["pmid", item.PMID],
		["arxiv_id", item.number?.slice("arXiv:".length)],
		["doi", item.DOI],
		["public_url", item.URL],
	];
	return tags.flatMap(([name, content]) => (content ? [[`citation_${name}`, content]] : []));
}
