import { element } from "./hitElement.ts";
import type { FilterCounts } from "./pagefindApi.ts";

/** The filters in their order, as Pagefind knows them and as readers do. */
export const filters = [
	{ name: "Theme", title: "Theme", all: false },
	{ name: "With", title: "With", all: true },
	{ name: "Year", title: "Year", all: false },
	{ name: "Listing", title: "Listing", all: false },
] as const;

/**
 * Writes the fields of the filters, or only their counts where the fields are there.
 *
 * @param counts how many hits each value would leave
 */
export function showFilters(
	place: HTMLElement,
	counts: FilterCounts,
	chosen: Readonly<Record<string, readonly string[]>>,
): void {
	for (const { name, title } of filters) {
		const values = Object.entries(counts[name] ?? {});
		if (values.length < 1) continue;
		const field = fieldOf(place, name, title, values);
		for (const label of field.querySelectorAll("label")) {
			const box = label.querySelector("input")!;
			const count = counts[name]?.[box.value] ?? 0;
			box.checked = chosen[name]?.includes(box.value) ?? false;
			box.disabled = count === 0 && !box.checked;
			label.querySelector(".count")!.textContent = String(count);
		}
	}
}

export function readFilters(place: HTMLElement): Record<string, string[]> {
	return Object.fromEntries(
		filters.map(({ name }) => [
			name,
			Array.from(
				place.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`),
				({ value }) => value,
			),
		]),
	);
}

function fieldOf(
	place: HTMLElement,
	name: string,
	title: string,
	values: readonly [string, number][],
): HTMLFieldSetElement {
	const known = place.querySelector<HTMLFieldSetElement>(`fieldset[data-filter="${name}"]`);
	if (known) return known;
	const field = element("fieldset");
	field.dataset.filter = name;
	field.append(element("legend", title));
	// Years begin with the newest; a year that is unknown comes last.
	const sorted = values.toSorted(([a], [b]) =>
		name === "Year" ? (Number(b) || 0) - (Number(a) || 0) : a < b ? -1 : 1,
	);
	for (const [value] of sorted) {
		const box = element("input");
		Object.assign(box, { type: "checkbox", name, value });
		const count = element("span");
		count.className = "count";
		const label = element("label");
		label.append(box, ` ${value} `, count);
		field.append(label);
	}
	place.append(field);
	return field;
}
