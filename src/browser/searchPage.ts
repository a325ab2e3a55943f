import "./printSearch.ts";

/**
 * The search page: a template for Pagefind's results, and the query in the
 * address, so that a search can be kept, sent and returned to.
 */
interface PagefindInstance {
	triggerSearch(query: string): void;
	on(event: "search", listener: (query: string) => void): void;
}

/** What Pagefind's script leaves on the window. */
interface WithPagefind {
	PagefindComponents?: { getInstanceManager(): { getInstance(name: string): PagefindInstance } };
}

/** In the language of Pagefind's templates, which escapes all but `{{+ +}}`; the excerpt comes escaped. */
const TEMPLATE = `
<li class="hit">
	<h2><a href="{{ meta.url | default(url) | safeUrl }}#survey">{{ meta.title }}</a></h2>
	<p class="meta">{{ meta.date }}{{#if meta.themes}} · {{ meta.themes }}{{/if}}</p>
	{{#if meta.summary}}<p class="summary print-only">{{ meta.summary }}</p>{{/if}}
	{{#if excerpt}}<p>{{+ excerpt +}}</p>{{/if}}
</li>`;

/** Keeps the place of a hit whose text is not loaded yet. */
const PLACEHOLDER = '<li class="hit waiting" aria-hidden="true"></li>';

for (const [kind, markup] of [
	["result", TEMPLATE],
	["placeholder", PLACEHOLDER],
] as const) {
	const template = document.createElement("script");
	template.type = "text/pagefind-template";
	template.dataset.template = kind;
	template.textContent = markup;
	document.querySelector("pagefind-results")?.append(template);
}

// The filters stand beside the hits where there is room, and are folded where there is not.
const filters = document.querySelector<HTMLDetailsElement>("details.filters");
if (filters) filters.open = matchMedia("(min-width: 46rem)").matches;

customElements.whenDefined("pagefind-results").then(() => {
	const search = (window as WithPagefind).PagefindComponents?.getInstanceManager().getInstance(
		"default",
	);
	if (!search) return;
	search.on("search", (query) => {
		const address = query === "" ? location.pathname : `?${new URLSearchParams({ q: query })}`;
		history.replaceState(null, "", address);
	});
	search.triggerSearch(new URLSearchParams(location.search).get("q") ?? "");
	document.querySelector<HTMLInputElement>("pagefind-input input")?.focus();
});
