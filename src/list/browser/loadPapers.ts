import { loadData } from "../../offline/browser/loadData.ts";
import type { PaperData } from "../core/paperData.ts";
import { partFile, partOf } from "../core/paperParts.ts";

/**
 * What the survey has of some papers, and of others that stand with them.
 *
 * @param slugs undefined for all
 * @param parts in how many files the papers of the survey are
 */
export async function loadPapers(
	slugs: readonly string[] | undefined,
	parts: number,
): Promise<readonly PaperData[]> {
	const wanted = slugs ? new Set(slugs.map((slug) => partOf(slug, parts))) : Array(parts).keys();
	const loaded = await Promise.all(
		Array.from(wanted, (part) => loadData(partFile(part, parts)) as Promise<readonly PaperData[]>),
	);
	return loaded.flat();
}
