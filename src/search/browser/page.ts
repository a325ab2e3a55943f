import { isComposing } from "../../browser/isComposing.ts";
import { filters, readFilters, showFilters } from "./filterFields.ts";
import { element, hitElement } from "./hitElement.ts";
import { moveByArrows } from "./moveByArrows.ts";
import { createInstance } from "./pagefind.ts";
import type { FilterCounts, SearchOptions, SearchResponse } from "./pagefindApi.ts";
import { printAll } from "./printAll.ts";
import { readState, type SearchState, writeState } from "./searchState.ts";
import { showHits } from "./showHits.ts";
import { showNearest } from "./showNearest.ts";
import { NOT_LOADED, statusText } from "./statusText.ts";

/** So many hits are shown at once. */
const HITS = 8;

/** After so many milliseconds without a key. */
const PAUSE = 120;

/** So many milliseconds the first hits wait for the survey's face, in which their lines end elsewhere. */
const FACES = 1000;

const search = createInstance();
const part = <Kind extends HTMLElement>(selector: string) =>
	document.querySelector<Kind>(`.search-page ${selector}`)!;
const form = part<HTMLFormElement>("form");
const field = part<HTMLInputElement>("[type=search]");
const sort = part<HTMLSelectElement>("select");
const pane = part<HTMLDetailsElement>(".filters");
const fields = part(".filters > div");
const status = part("[role=status]");
const nearest = part(".nearest");
/** what helps before something is asked */
const before = part(".before");
const hits = part<HTMLOListElement>(".hits");
const more = part<HTMLButtonElement>(".more");

const faces = Promise.race([
	document.fonts.ready,
	new Promise((resolve) => setTimeout(resolve, FACES)),
]);
let runs = 0;
/** Which filters the next search counts, once the reader sees them, and the last one did. */
let counting: "few" | "all" = "few";
let counted: SearchOptions["counts"] = "none";

pane.open = matchMedia("(min-width: 46rem)").matches;
moveByArrows(field, hits);
printAll(field, hits, more);
hits.addEventListener("keydown", (event) => {
	if (event.key === "Escape" && !isComposing(event)) field.focus();
});
show(stateOfAddress(field.value)); // something may have been typed before this was loaded

form.addEventListener("submit", (event) => {
	event.preventDefault();
	ask("push");
});
field.addEventListener("input", () => ask("replace", PAUSE));
sort.addEventListener("change", () => ask("push"));
fields.addEventListener("change", () => ask("push"));
pane.addEventListener("toggle", () => {
	if (pane.open && counted === "none") show(shownState());
});
addEventListener("popstate", () => show(stateOfAddress()));

function stateOfAddress(typed = ""): SearchState {
	const state = readState(
		location.search,
		filters.map(({ name }) => name),
	);
	return typed === "" ? state : { ...state, words: typed };
}

function shownState(): SearchState {
	return {
		words: field.value,
		chosen: fields.hasChildNodes() ? readFilters(fields) : stateOfAddress().chosen,
		sort: sort.value as SearchState["sort"],
	};
}

/** Searches for what the fields say, and writes it into the address. */
async function ask(history: "push" | "replace", pause = 0): Promise<void> {
	const state = shownState();
	if (!(await run(state, pause))) return;
	const address = location.pathname + writeState(state);
	if (address === location.pathname + location.search) return;
	if (history === "push") window.history.pushState(null, "", address);
	else window.history.replaceState(null, "", address);
}

/** Brings fields and hits to a state, such as that of the address. */
async function show(state: SearchState): Promise<void> {
	field.value = state.words;
	sort.value = state.sort;
	await run(state, 0);
}

/** @returns false if another search began meanwhile */
async function run(state: SearchState, pause: number): Promise<boolean> {
	runs += 1;
	const mine = runs;
	before.hidden = asks(state);
	if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
	if (mine !== runs) return false;
	counted = pane.open ? counting : "none";
	try {
		const response = await search.search(state.words.trim() || null, optionsOf(state));
		const counts = await countsOf(state, response);
		const asked = state.words.trim() !== "" || isFiltered(state);
		const found = asks(state) ? response.results : [];
		const first = await Promise.all(found.slice(0, HITS).map((hit) => hit.data()));
		await faces;
		if (mine !== runs) return false;
		const { uncounted = [] } = response;
		showFilters(fields, { counts, chosen: state.chosen, uncounted, countAll });
		pane.hidden = found.length === 0 && asked && !isFiltered(state);
		more.hidden = true;
		const elements = first.map((fragment) => hitElement(fragment, "h2"));
		if (!(await showHits(hits, elements, field, () => mine === runs))) return false;
		showMore(found);
		status.textContent = asks(state) ? statusText(response) : "";
		showNearest(nearest, response.understood, (word) => {
			field.value = word;
			field.focus();
			ask("push");
		});
		return true;
	} catch {
		if (mine === runs) status.textContent = NOT_LOADED;
		return false;
	}
}

/** Whether anything is to be found: an order alone asks for all papers. */
function asks(state: SearchState): boolean {
	return state.words.trim() !== "" || isFiltered(state) || state.sort !== "relevance";
}

function isFiltered({ chosen }: SearchState): boolean {
	return Object.values(chosen).some(({ length }) => length > 0);
}

function optionsOf({ words, chosen, sort }: SearchState): SearchOptions {
	const wanted = filters
		.filter(({ name }) => (chosen[name]?.length ?? 0) > 0)
		.map(({ name, all }) => [name, { [all ? "all" : "any"]: chosen[name] }]);
	const order = sort === "relevance" && words.trim() === "" ? "newest" : sort;
	return {
		filters: Object.fromEntries(wanted),
		...(counted && { counts: counted }),
		...(order !== "relevance" && { sort: { date: order === "newest" ? "desc" : "asc" } }),
	};
}

/** Has the filters of many values counted too. */
function countAll(): void {
	if (counting === "all") return;
	counting = "all";
	show(shownState());
}

/** What choosing a value would leave: of a filter with several chosen values, as if none were. */
async function countsOf(
	state: SearchState,
	{ filters: counts }: SearchResponse,
): Promise<FilterCounts> {
	const open = filters.filter(({ name, all }) => !all && (state.chosen[name]?.length ?? 0) > 0);
	const without = await Promise.all(
		open.map(async ({ name }) => {
			const others = { ...state, chosen: { ...state.chosen, [name]: [] } };
			const { filters } = await search.search(state.words.trim() || null, optionsOf(others));
			return [name, filters[name] ?? {}] as const;
		}),
	);
	return { ...counts, ...Object.fromEntries(without) };
}

/** The button for the next hits, now that some are shown. */
function showMore(found: SearchResponse["results"]): void {
	dispatchEvent(new Event("papers"));
	const shown = hits.children.length;
	more.hidden = shown >= found.length;
	more.onclick = async () => {
		const mine = runs;
		const next = await Promise.all(found.slice(shown, shown + HITS).map((hit) => hit.data()));
		if (mine !== runs) return;
		hits.append(...next.map((fragment) => hitElement(fragment, "h2")));
		hits.children[shown]?.querySelector("a")?.focus();
		showMore(found);
	};
	more.replaceChildren(element("span", `Show more of ${found.length}`));
}
