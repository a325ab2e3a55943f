import { readFileSync } from "node:fs";
import path from "node:path";
import { vi } from "vitest";
import { exportFormats } from "../../../src/list/core/exportList.ts";
import type { PaperData } from "../../../src/list/core/paperData.ts";
import type { ListedPaper } from "../../../src/list/core/readerList.ts";
import { ROOT } from "../../support/corpus.ts";

const source = readFileSync(path.join(ROOT, "src/pages/list/index.astro"), "utf8");

/** The list's page as the site has it, but for its frame. */
export const PAGE = source
	.slice(source.indexOf("<header>"), source.indexOf("<script>"))
	.replace(
		/\{exportFormats.*?\)\)\}/su,
		exportFormats.map(({ extension }) => `<option value="${extension}"></option>`).join(""),
	)
	.replace(/=\{[^{}]*\}/gu, '=""')
	.replace(/\s*\n\s*/gu, "")
	.replace(/\{" "\}/gu, " ")
	.concat("<a><span data-count></span></a>");

/** What the survey has of a paper. */
export function paperData(slug: string, more: Partial<PaperData> = {}): PaperData {
	const title = `On ${slug}`;
	return {
		slug,
		place: 0,
		url: `papers/${slug}/`,
		title,
		abstract: "<p>It tells.</p>",
		authors: "Ann Author",
		date: "5 June 2025",
		isoDate: "2025-06-05",
		theme: "Losses",
		links: [],
		citation: {
			csl: { id: slug, type: "article", title, note: "Listed in x.txt" },
			bibtex: `@misc{${slug},\n}\n`,
		},
		...more,
	};
}

/** A device that keeps what it is given, unless it is told to refuse. */
export function device(...papers: readonly ListedPaper[]) {
	const kept = new Map<string, string>();
	const KEY = "abstrata / list";
	if (papers.length > 0) kept.set(KEY, JSON.stringify({ version: 1, papers }));
	const refuses = { reading: false, writing: false };
	const refuse = (why: boolean) => {
		if (why) throw new DOMException("no", "SecurityError");
	};
	vi.stubGlobal("localStorage", {
		getItem(key: string) {
			refuse(refuses.reading);
			return kept.get(key) ?? null;
		},
		setItem(key: string, value: string) {
			refuse(refuses.writing);
			kept.set(key, value);
		},
		removeItem: (key: string) => kept.delete(key),
	});
	const slugs = () =>
		(JSON.parse(kept.get(KEY) ?? '{"papers":[]}').papers as ListedPaper[]).map(({ slug }) => slug);
	return { kept, refuses, slugs };
}
