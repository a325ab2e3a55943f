import type { CslItem } from "./cslItem.ts";
import { datePartsOf } from "./datePartsOf.ts";
import { nameText } from "./nameText.ts";

/**
 * Highwire Press tags, by which Zotero and Google Scholar read a page: name and content of each. None where
 * the title, an author or the year is missing, or the paper's own address, lest a page of ours pass for
 * the paper.
 *
 * @param place where the paper itself stands
 */
export function metaTags(
	item: CslItem,
	place: string | undefined,
): (readonly [name: string, content: string])[] {
	if (!place || !item.title || !item.author || !item.issued) return [];
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
		["abstract_html_url", place],
	];
	return tags.flatMap(([name, content]) => (content ? [[`citation_${name}`, content]] : []));
}
