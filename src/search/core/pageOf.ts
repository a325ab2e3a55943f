import type { Page } from "./indexedPage.ts";

/** What Pagefind has stored of a page. */
export interface Stored {
	readonly id: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
}

/** A page as our search sees it, from what Pagefind has stored of it. */
export function pageOf({ id, content, meta }: Stored): Page {
	return {
		id,
		title: meta.title ?? "",
		names: meta.method ?? "",
		text: content,
		authors: meta.authors ?? "",
		tags: meta.tags ?? "",
		ids: meta.ids ?? "",
		themes: meta.themes ?? "",
		formulas: meta.formulas ?? "",
	};
}
