import { holdLines } from "../../browser/holdLines.ts";
import type { Fragment } from "./pagefindApi.ts";

/** So many authors are named. */
const AUTHORS = 3;

/** So many words are marked on the page of a hit. */
const MOST_MARKED = 20;

/**
 * A hit: title, date, themes, and why it was found. The page's script gives it its star, once told of
 * `papers`.
 */
export function hitElement(fragment: Fragment, heading: "h2" | "h3"): HTMLLIElement {
	const { meta } = fragment;
	const link = element("a", meta.title ?? fragment.url);
	link.href = addressOf(fragment);
	holdLines(link);
	const item = element("li");
	item.className = "hit";
	const about = element(
		"p",
		[authorsText(fragment), meta.date, meta.themes].filter(Boolean).join(" · "),
	);
	about.className = "meta";
	about.dataset.paper = meta.slug ?? fragment.url.split("/").at(-2);
	about.dataset.title = meta.title;
	const excerpt = element("p");
	excerpt.innerHTML = fragment.excerpt; // escaped, but for its marks
	const title = element(heading);
	title.append(link);
	item.append(title, about);
	if (meta.summary) {
		const summary = element("p", meta.summary);
		summary.className = "summary print-only"; // in the place of the excerpt
		item.append(summary);
	}
	item.append(excerpt);
	return item;
}

/** "Ann Abel, Ben Cox, Cy Dow … Eve Fox et al.": the first authors, and one further down who was found. */
function authorsText({ meta, marked = [] }: Fragment): string {
	const names = meta.authors?.split("; ") ?? [];
	const others = names.splice(AUTHORS);
	const wordsFound = (name: string) =>
		name
			.toLowerCase()
			.split(/[\s-]+/u)
			.filter((word) => marked.includes(word)).length;
	const [best] = others.toSorted((a, b) => wordsFound(b) - wordsFound(a));
	const found = best !== undefined && wordsFound(best) > 0 && best;
	const more = others.length > 0 ? `${found ? ` … ${found}` : ""} et al.` : "";
	return names.join(", ") + more;
}

/** The page, told what to mark. */
function addressOf({ url, marked = [] }: Fragment): string {
	const words = marked.filter((word) => !/\s/u.test(word)).slice(0, MOST_MARKED);
	const query = words.length > 0 ? `?${new URLSearchParams({ highlight: words.join(" ") })}` : "";
	return `${url}${query}`;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text = "",
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}
