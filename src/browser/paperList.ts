import { searchable } from "./searchable.ts";

/**
 * Filters and orders the papers of a theme in place. The choices stand in the
 * address, so that a view can be kept and Back works; without script the list
 * is whole, in its first order.
 */
const form = document.querySelector<HTMLFormElement>("form.controls");
if (form) start(form);

interface Item {
	readonly element: HTMLLIElement;
	readonly text: string;
	readonly title: string;
	readonly date: string;
	/** where the essay first cites the paper */
	readonly place: number;
}

function start(form: HTMLFormElement): void {
	const items = Array.from(
		document.querySelectorAll<HTMLLIElement>("ol.entries > li"),
		(element): Item => ({
			element,
			text: searchable(element.textContent ?? ""),
			title: searchable(element.querySelector("h3")?.textContent ?? ""),
			date: element.dataset.date ?? "",
			place: Number(element.dataset.place ?? Number.POSITIVE_INFINITY),
		}),
	);
	readAddress(form);
	form.hidden = false;
	const update = () => apply(form, items);
	form.addEventListener("input", () => {
		update();
		writeAddress(form);
	});
	form.addEventListener("submit", (event) => event.preventDefault());
	addEventListener("popstate", () => {
		readAddress(form);
		update();
	});
	update();
}

function apply(form: HTMLFormElement, items: readonly Item[]): void {
	const choice = new FormData(form);
	const words = searchable(String(choice.get("words")))
		.split(/\s+/u)
		.filter(Boolean);
	const year = String(choice.get("year"));
	let shown = 0;
	for (const { element, text, date } of items) {
		const { code, formulas } = element.dataset;
		const fits =
			words.every((word) => text.includes(word)) &&
			date.startsWith(year) &&
			(!choice.has("code") || code === "true") &&
			(!choice.has("formulas") || formulas === "true");
		element.hidden = !fits;
		if (fits) shown += 1;
	}
	// Each within its own list: a theme with topics has one of each.
	for (const { element } of ordered(items, String(choice.get("order"))))
		element.parentElement?.append(element);
	for (const topic of document.querySelectorAll<HTMLElement>("section.topic"))
		topic.hidden = topic.querySelector("li:not([hidden])") === null;
	const output = form.querySelector("output");
	if (output) output.value = shown === items.length ? "" : `${shown} of ${items.length} papers`;
}

/** The items come newest first; a missing date stays last. */
function ordered(items: readonly Item[], order: string): Item[] {
	if (order === "title") return items.toSorted((a, b) => a.title.localeCompare(b.title, "en"));
	if (order === "essay") return items.toSorted((a, b) => (a.place < b.place ? -1 : 1));
	if (order === "oldest")
		return items.toSorted((a, b) => (a.date || "9999").localeCompare(b.date || "9999"));
	return [...items];
}

function fields(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
	return Array.from(form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]"));
}

function readAddress(form: HTMLFormElement): void {
	const chosen = new URLSearchParams(location.search);
	for (const field of fields(form)) {
		if (field instanceof HTMLInputElement && field.type === "checkbox")
			field.checked = chosen.has(field.name);
		else if (field instanceof HTMLSelectElement) {
			const value = chosen.get(field.name) ?? "";
			field.selectedIndex = Math.max(
				0,
				Array.from(field.options).findIndex((option) => option.value === value),
			);
		} else field.value = chosen.get(field.name) ?? "";
	}
}

function writeAddress(form: HTMLFormElement): void {
	const chosen = new URLSearchParams();
	for (const field of fields(form)) {
		if (field instanceof HTMLInputElement && field.type === "checkbox") {
			if (field.checked) chosen.set(field.name, "1");
		} else if (field.value && !(field instanceof HTMLSelectElement && field.selectedIndex === 0)) {
			chosen.set(field.name, field.value);
		}
	}
	const query = chosen.toString();
	history.replaceState(null, "", query ? `?${query}` : location.pathname);
}
