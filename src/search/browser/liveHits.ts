import { element, hitElement } from "./hitElement.ts";
import { moveByArrows } from "./moveByArrows.ts";
import { createInstance } from "./pagefind.ts";
import { showHits } from "./showHits.ts";
import { showNearest } from "./showNearest.ts";
import { NOT_LOADED, statusText } from "./statusText.ts";
import { searchPage } from "./styles.ts";

/** So many hits stand below a field; the search page has the others. */
const HITS = 5;

/** After so many milliseconds without a key. */
const PAUSE = 120;

interface LiveHits {
	/** what shows the hits, for the page to place */
	readonly place: HTMLElement;
	/** searches for what stands in the field, as each input does */
	run(): Promise<void>;
}

/** The first hits for what is typed into a field, while it is typed; arrows lead through them. */
export function liveHits(field: HTMLInputElement, heading: "h2" | "h3"): LiveHits {
	const search = createInstance();
	const status = element("p");
	status.className = "note";
	status.setAttribute("role", "status");
	const nearest = element("p");
	nearest.className = "nearest";
	nearest.hidden = true;
	const hits = element("ol");
	hits.className = "hits";
	const all = element("a");
	const allLine = element("p");
	allLine.append(all);
	allLine.hidden = true;
	const help = element("p", "Arrows choose, Enter opens; Enter in the field shows all results.");
	help.className = "note";
	const place = element("div");
	place.append(status, nearest, hits, allLine, help);

	let searches = 0;
	/** the words of the hits that stand there */
	let shown = "";

	async function run(): Promise<void> {
		searches += 1;
		const mine = searches;
		const wanted = () => mine === searches;
		const typed = field.value;
		if (typed.trim() === "") {
			shown = "";
			hits.replaceChildren();
			status.textContent = "";
			nearest.hidden = true;
			allLine.hidden = true;
			await search.init().catch(() => undefined); // told of when something is searched
			return;
		}
		if (typed === shown) return;
		try {
			const response = await search.debouncedSearch(typed, { counts: "none" }, PAUSE);
			if (!response || !wanted()) return;
			const found = await Promise.all(response.results.slice(0, HITS).map((hit) => hit.data()));
			if (!wanted()) return;
			shown = typed;
			const elements = found.map((fragment) => hitElement(fragment, heading));
			if (!(await showHits(hits, elements, field, wanted))) return;
			dispatchEvent(new Event("papers"));
			status.textContent = statusText(response);
			all.textContent = `All ${response.results.length} papers`;
			all.href = `${searchPage.href}?${new URLSearchParams({ q: typed.trim() })}`;
			allLine.hidden = response.results.length <= HITS;
			showNearest(nearest, response.understood, (word) => {
				field.value = word;
				field.focus();
				run();
			});
		} catch {
			if (wanted()) status.textContent = NOT_LOADED;
		}
	}

	moveByArrows(field, hits);
	field.addEventListener("input", run);
	return { place, run };
}
