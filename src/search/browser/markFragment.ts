import { excerptOf } from "../core/excerptOf.ts";
import { type Marked, marksIn } from "../core/markText.ts";
import type { Fragment, InstanceOptions } from "./pagefindApi.ts";

/** In words; Pagefind's own default is 30. */
const EXCERPT = 32;

/** Pagefind's fragment, with the words of the query marked in its excerpt. */
export function markFragment(
	fragment: Fragment,
	marked: Marked,
	options: InstanceOptions,
): Fragment {
	const { html, plain } = excerptOf(fragment.content, marked, options.excerptLength ?? EXCERPT);
	const { title = "", authors = "" } = fragment.meta;
	const words = [title, authors, fragment.content].flatMap((text) =>
		marksIn(text, marked).map(({ start, end }) => text.slice(start, end).toLowerCase()),
	);
	const distinct = [...new Set(words)];
	return {
		...fragment,
		url: options.highlightParam
			? withHighlight(fragment.url, options.highlightParam, distinct)
			: fragment.url,
		excerpt: html,
		plain_excerpt: plain,
		marked: distinct,
	};
}

function withHighlight(url: string, param: string, words: readonly string[]): string {
	const query = new URLSearchParams(words.map((word) => [param, word]));
	return words.length === 0 ? url : `${url}?${query}`;
}
