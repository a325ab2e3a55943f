import type { CslItem } from "./cslItem.ts";
import { datePartsOf } from "./datePartsOf.ts";
import { nameText } from "./nameText.ts";

/**
 * A paper as ContextObject in a Span (COinS, Z39.88-2004), by which reference managers take over a list:
 * the text of the span's `title`.
 */
export function coins(item: CslItem): string {
	const [year, ...rest] = datePartsOf(item);
	const isArticle = item.type === "article-journal";
	const [first] = item.author ?? [];
	const [firstPage, lastPage] = item.page?.split("–") ?? [];
	const pairs: readonly (readonly [key: string, value: string | undefined])[] = [
		["ctx_ver", "Z39.88-2004"],
		["rft_val_fmt", "info:ofi/fmt:kev:mtx:journal"],
		["rft.genre", isArticle ? "article" : item.type === "article" ? "preprint" : "proceeding"],
		["rft.atitle", item.title],
		["rft.jtitle", item["container-title"]],
		["rft.volume", item.volume],
		["rft.issue", item.issue],
		["rft.spage", firstPage],
		["rft.epage", lastPage],
		["rft.date", year && [year, ...rest].join("-")],
		["rft.aulast", first && "family" in first ? first.family : undefined],
		["rft.aufirst", first && "family" in first ? first.given : undefined],
		...(item.author ?? []).map((name) => ["rft.au", nameText(name)] as const),
		["rft_id", item.DOI && `info:doi/${item.DOI}`],
		["rft_id", item.PMID && `info:pmid/${item.PMID}`],
		["rft_id", item.URL],
	];
	const told = pairs.flatMap(([key, value]) => (value ? [[key, value]] : []));
	return new URLSearchParams(told).toString();
}
