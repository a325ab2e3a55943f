import { searchable } from "./searchable.ts";

/**
 * Makes tables of the class `sortable` sortable by the heads of their columns, each group of rows by itself,
 * and filters their rows by the form that names one (`data-for`). Without
 * script a table is whole, in its first order.
 *
 * A cell's `data-order` is what it is ordered by, numbers parted by blanks, the first of them counting most;
 * without it, its `data-text` or its text is. Empty cells come last. A field of the form called `words` looks
 * into the texts of the whole row, with what a cell has as `data-words`; any other looks for its value in the
 * row's `data-` of its name.
 */
for (const table of document.querySelectorAll<HTMLTableElement>("table.sortable")) {
	for (const head of table.tHead?.rows[0]?.cells ?? []) sortBy(table, head);
	const form = document.querySelector<HTMLFormElement>(`form[data-for="${table.id}"]`);
	if (form) filterBy(table, form);
}

/** The rows of a group, without its heading. */
function rowsOf(group: HTMLTableSectionElement): HTMLTableRowElement[] {
	return Array.from(group.rows).filter((row) => !row.classList.contains("group"));
}

function sortBy(table: HTMLTableElement, head: HTMLTableCellElement): void {
	const button = document.createElement("button");
	button.type = "button";
	button.append(...head.childNodes);
	head.append(button);
	button.addEventListener("click", () => {
		const descending = head.ariaSort === "ascending";
		for (const other of head.parentElement?.children ?? []) other.ariaSort = null;
		head.ariaSort = descending ? "descending" : "ascending";
		for (const group of table.tBodies) {
			const cellOf = (row: HTMLTableRowElement) => row.cells[head.cellIndex];
			const isTold = (row: HTMLTableRowElement) => textOf(cellOf(row)) !== "";
			const rows = rowsOf(group);
			const told = rows.filter(isTold).sort((a, b) => compare(cellOf(a), cellOf(b)));
			if (descending) told.reverse();
			group.append(...told, ...rows.filter((row) => !isTold(row)));
		}
	});
}

/** Cells with an order before cells with words. */
function compare(a?: HTMLTableCellElement, b?: HTMLTableCellElement): number {
	const [orderA, orderB] = [a, b].map((cell) => cell?.dataset.order?.split(" ").map(Number));
	if (orderA && orderB) {
		const at = orderA.findIndex((number, index) => number !== orderB[index]);
		return at < 0 ? 0 : (orderA[at] ?? 0) - (orderB[at] ?? 0);
	}
	if (orderA || orderB) return orderA ? -1 : 1;
	return textOf(a).localeCompare(textOf(b), "en", { numeric: true, sensitivity: "base" });
}

function filterBy(table: HTMLTableElement, form: HTMLFormElement): void {
	const groups = [...table.tBodies];
	const rows = groups.flatMap(rowsOf).map((row) => ({ row, text: searchable(wordsOf(row)) }));
	const update = () => {
		const choice = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
		let shown = 0;
		for (const { row, text } of rows) {
			row.hidden = !choice.every(([name, value]) =>
				name === "words"
					? searchable(value)
							.split(/\s+/u)
							.every((word) => text.includes(word))
					: value === "" || row.dataset[name]?.split(" ").includes(value),
			);
			if (!row.hidden) shown += 1;
		}
		for (const group of groups) group.hidden = rowsOf(group).every(({ hidden }) => hidden);
		const output = form.querySelector("output");
		if (output) output.value = shown === rows.length ? "" : `${shown} of ${rows.length}`;
	};
	form.hidden = false;
	form.addEventListener("input", update);
	form.addEventListener("submit", (event) => event.preventDefault());
	update();
}

/** What a cell says, of which not all need be shown. */
function textOf(cell?: HTMLTableCellElement): string {
	return (cell?.dataset.text ?? cell?.textContent ?? "").trim();
}

function wordsOf(row: HTMLTableRowElement): string {
	return Array.from(row.cells, (cell) => `${textOf(cell)} ${cell.dataset.words ?? ""}`).join(" ");
}
