import { searchable } from "./searchable.ts";
import { isOfYear, offerEarlyYears } from "./yearChoice.ts";

/**
 * Filters and orders the papers of a theme in place. The choices stand in the
 * address, so that a view can be kept and Back works; without script the list
 * is whole, in its first order. A paper whose folded text alone has the words that are looked for is opened,
 * and folded again when they are not looked for any more.
 */
const form = document.querySelector<HTMLFormElement>("form.controls");
if (form) start(form);

interface Item {
	readonly element: HTMLLIElement;
	/** the list in which it stands at first */
	readonly home: HTMLElement;
	readonly text: string;
	/** what of the text is seen while the paper is folded */
	readonly seen: string;
	readonly title: string;
	readonly date: string;
	readonly folded: HTMLDetailsElement | null;
}

function start(form: HTMLFormElement): void {
	const items = Array.from(
		document.querySelectorAll<HTMLLIElement>("ol.entries > li"),
		(element): Item => {
			const folded = element.querySelector("details");
			const title = element.querySelector(".title")?.textContent ?? "";
			return {
				element,
				home: element.parentElement!,
				text: searchable(element.textContent ?? ""),
				seen: searchable(
					[".title", ".meta", "summary"]
						.map((part) => element.querySelector(part)?.textContent)
						.join(" "),
				),
				title: searchable(title),
				date: element.dataset.date ?? "",
				folded,
			};
		},
	);
	/** those that are open for their words alone */
	const opened = new Set<HTMLDetailsElement>();
	const button = form.querySelector("button");
	readAddress(form);
	form.hidden = false;
	const update = () => {
		apply(form, items, opened);
		nameButton(button, items);
	};
	form.addEventListener("input", () => {
		update();
		writeAddress(form);
	});
	form.addEventListener("submit", (event) => event.preventDefault());
	button?.addEventListener("click", () => {
		const open = !allOpen(items);
		opened.clear();
		for (const { folded, element } of items) if (folded && !element.hidden) folded.open = open;
	});
	for (const { folded } of items)
		folded?.addEventListener("toggle", () => nameButton(button, items));
	addEventListener("popstate", () => {
		readAddress(form);
		update();
	});
	update();
}

function allOpen(items: readonly Item[]): boolean {
	return items.every(({ folded, element }) => element.hidden || (folded?.open ?? true));
}

function nameButton(button: HTMLButtonElement | null, items: readonly Item[]): void {
	if (button) button.textContent = allOpen(items) ? "Close all" : "Open all";
}

function apply(
	form: HTMLFormElement,
	items: readonly Item[],
	opened: Set<HTMLDetailsElement>,
): void {
	const choice = new FormData(form);
	const chosen = (name: string) => String(choice.get(name) ?? "");
	const words = searchable(chosen("words")).split(/\s+/u).filter(Boolean);
	const year = chosen("year");
	const venue = chosen("venue");
	let shown = 0;
	for (const { element, text, seen, date, folded } of items) {
		const { code, formulas } = element.dataset;
		const fits =
			words.every((word) => text.includes(word)) &&
			isOfYear(date, year) &&
			(!venue || element.dataset.venue === venue) &&
			(!choice.has("code") || code === "true") &&
			(!choice.has("formulas") || formulas === "true");
		element.hidden = !fits;
		if (fits) shown += 1;
		if (folded) openFor(folded, fits && !words.every((word) => seen.includes(word)), opened);
	}
	arrange(items, chosen("order"));
	const output = form.querySelector("output");
	if (output) output.value = shown === items.length ? "" : `${shown} of ${items.length} papers`;
}

/** Opens what is folded for its words, and folds it again unless the reader has opened it. */
function openFor(
	folded: HTMLDetailsElement,
	wanted: boolean,
	opened: Set<HTMLDetailsElement>,
): void {
	if (wanted && !folded.open) {
		folded.open = true;
		opened.add(folded);
	} else if (!wanted && opened.delete(folded)) folded.open = false;
}

/** In the sections of the page each in its own; in any other order all in one list. */
function arrange(items: readonly Item[], order: string): void {
	const all = ordered(items, order);
	const lists = Array.from(new Set(items.map(({ home }) => home)));
	const inSections = order === "sections";
	const listOf = ({ home }: Item) => (inSections ? home : lists[0]);
	for (const list of lists) {
		const wanted = all.filter((item) => listOf(item) === list);
		putInOrder(
			list,
			wanted.map(({ element }) => element),
		);
	}
	for (const section of document.querySelectorAll<HTMLElement>("section.topic")) {
		section.hidden = section.querySelector("li:not([hidden])") === null;
		const heading = section.querySelector<HTMLElement>(":scope > h3");
		if (heading) heading.hidden = !inSections;
	}
}

/** Leaves alone what stands so already: what is put in anew is laid out anew. */
function putInOrder(list: HTMLElement, wanted: readonly HTMLLIElement[]): void {
	const isSo =
		list.children.length === wanted.length &&
		wanted.every((element, index) => list.children[index] === element);
	if (!isSo) list.append(...wanted);
}

/** A missing date stays last. */
function ordered(items: readonly Item[], order: string): readonly Item[] {
	if (order === "title") return items.toSorted((a, b) => a.title.localeCompare(b.title, "en"));
	if (order === "newest") return items.toSorted((a, b) => b.date.localeCompare(a.date));
	if (order === "oldest")
		return items.toSorted((a, b) => (a.date || "9999").localeCompare(b.date || "9999"));
	return items;
}

function fields(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
	return Array.from(
		form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input[name],select[name]"),
	);
}

function readAddress(form: HTMLFormElement): void {
	const chosen = new URLSearchParams(location.search);
	for (const field of fields(form)) {
		if (field instanceof HTMLInputElement && field.type === "checkbox")
			field.checked = chosen.has(field.name);
		else if (field instanceof HTMLSelectElement) {
			const value = chosen.get(field.name) ?? "";
			if (field.name === "year") offerEarlyYears(field, value);
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
