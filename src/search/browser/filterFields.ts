import { element } from "./hitElement.ts";
import type { FilterCounts } from "./pagefindApi.ts";
import { shownValues } from "./shownValues.ts";

/**
 * The filters in their order, as Pagefind knows them and as readers do; of those that have many values the
 * most frequent are shown.
 */
export const filters = [
	{ name: "Theme", all: false, many: false },
	{ name: "With", all: true, many: false },
	{ name: "Year", all: false, many: false },
	{ name: "Author", all: false, many: true },
	{ name: "Venue", all: false, many: true },
	{ name: "Category", all: false, many: true },
	{ name: "Listing", all: false, many: false },
] as const;

/** What is shown of filters. */
export interface Shown {
	/** how many hits each value would leave */
	readonly counts: FilterCounts;
	readonly chosen: Readonly<Record<string, readonly string[]>>;
	/** filters that were not counted, as their values are many */
	readonly uncounted: readonly string[];
	/** has them counted too, now that a reader looks for one of their values */
	readonly countAll: () => void;
}

/** Writes the fields of the filters, or only their counts where the fields are there. */
export function showFilters(
	place: HTMLElement,
	{ counts, chosen, uncounted, countAll }: Shown,
): void {
	for (const { name, many } of filters) {
		const values = new Map(Object.entries(counts[name] ?? {}));
		const own = chosen[name] ?? [];
		if (values.size === 0) {
			if (many && uncounted.includes(name)) finderOf(fieldOf(place, name), name).onfocus = countAll;
			continue;
		}
		const field = fieldOf(place, name);
		const show = (typed: string) => {
			const shown = many ? shownValues(values, own, typed) : sorted(name, [...values.keys()]);
			showLabels(field, name, shown);
			for (const box of boxesOf(field, name)) {
				const count = values.get(box.value) ?? 0;
				box.checked = own.includes(box.value);
				box.disabled = count === 0 && !box.checked;
				box.parentElement!.querySelector(".count")!.textContent = String(count);
			}
		};
		if (many) showFinder(field, name, show, values.size);
		else show("");
	}
}

export function readFilters(place: HTMLElement): Record<string, string[]> {
	return Object.fromEntries(
		filters.map(({ name }) => [
			name,
			boxesOf(place, name).flatMap(({ checked, value }) => (checked ? [value] : [])),
		]),
	);
}

function boxesOf(place: HTMLElement, name: string): HTMLInputElement[] {
	return [...place.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
}

/** Years begin with the newest; a year that is unknown comes last. */
function sorted(name: string, values: readonly string[]): string[] {
	return values.toSorted((a, b) =>
		name === "Year" ? (Number(b) || 0) - (Number(a) || 0) : a < b ? -1 : 1,
	);
}

function fieldOf(place: HTMLElement, name: string): HTMLFieldSetElement {
	const known = place.querySelector<HTMLFieldSetElement>(`fieldset[data-filter="${name}"]`);
	if (known) return known;
	const field = element("fieldset");
	field.dataset.filter = name;
	field.append(element("legend", name));
	place.append(field);
	return field;
}

/** Brings the labels to some values; those that stay keep the focus. */
function showLabels(field: HTMLFieldSetElement, name: string, values: readonly string[]): void {
	const known = new Map(boxesOf(field, name).map((box) => [box.value, box]));
	if ([...known.keys()].join("\n") === values.join("\n")) return;
	const focused = document.activeElement;
	for (const [value, box] of known) if (!values.includes(value)) box.parentElement!.remove();
	const finder = field.querySelector(".finder");
	for (const value of values)
		field.insertBefore(known.get(value)?.parentElement ?? labelOf(name, value), finder);
	if (focused !== document.activeElement && focused?.isConnected) (focused as HTMLElement).focus();
}

function labelOf(name: string, value: string): HTMLLabelElement {
	const box = element("input");
	Object.assign(box, { type: "checkbox", name, value });
	const count = element("span");
	count.className = "count";
	const label = element("label");
	label.append(box, ` ${value} `, count);
	return label;
}

/** The field that finds a value among many. */
function finderOf(field: HTMLFieldSetElement, name: string): HTMLInputElement {
	const known = field.querySelector<HTMLInputElement>(".finder");
	if (known) return known;
	const finder = element("input");
	Object.assign(finder, { type: "search", className: "finder", autocomplete: "off" });
	finder.placeholder = "find another";
	finder.setAttribute("aria-label", `${name}: find another`);
	finder.onchange = (event) => event.stopPropagation(); // no value is chosen yet
	field.append(finder);
	return finder;
}

/** It stands only where there are more values than are shown. */
function showFinder(
	field: HTMLFieldSetElement,
	name: string,
	show: (typed: string) => void,
	values: number,
): void {
	const finder = finderOf(field, name);
	const { value } = finder;
	finder.onfocus = null;
	show(value);
	if (value === "" && boxesOf(field, name).length >= values) finder.remove();
	finder.oninput = () => show(finder.value);
}
