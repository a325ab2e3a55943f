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
	const item = element("li");
	item.className = "hit";
	const about = element(
		"p",
		[authorsText(meta.authors), meta.date, meta.themes].filter(Boolean).join(" · "),
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

/** "Ann Abel, Ben Cox, Cy Dow et al." */
function authorsText(authors = ""): string {
	const names = authors.split("; ");
	const more = names.length > AUTHORS ? " et al." : "";
	return names.slice(0, AUTHORS).join(", ") + more;
}

/** The page, told what to mark; `#survey` keeps the typeface that is loaded. */
function addressOf({ url, marked = [] }: Fragment): string {
	const words = marked.filter((word) => !/\s/u.test(word)).slice(0, MOST_MARKED);
	const query = words.length > 0 ? `?${new URLSearchParams({ highlight: words.join(" ") })}` : "";
	return `${url}${query}#survey`;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text = "",
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}
