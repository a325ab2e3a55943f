import { searchable } from "./searchable.ts";

/**
 * Makes tables of the class `sortable` sortable by the heads of their columns,
 * and filters their rows by the form that names them (`data-for`). Without
 * script a table is whole, in its first order.
 *
 * A head says how its column is ordered: `data-sort` is `text` or `number`; a
 * cell's `data-value` stands for its text. A field of the form called `words`
 * looks into the whole row, any other into the row's `data-` of its name.
 */
const collator = new Intl.Collator("en", { numeric: true });

for (const table of document.querySelectorAll<HTMLTableElement>("table.sortable")) {
	for (const head of table.tHead?.rows[0]?.cells ?? []) {
		if (head.dataset.sort) sortBy(table, head);
	}
	const form = document.querySelector<HTMLFormElement>(`form[data-for="${table.id}"]`);
	if (form) filterBy(table, form);
}

function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
	return Array.from(table.tBodies[0]?.rows ?? []);
}

function sortBy(table: HTMLTableElement, head: HTMLTableCellElement): void {
	const button = document.createElement("button");
	button.type = "button";
	button.append(...head.childNodes);
	head.append(button);
	button.addEventListener("click", () => {
		const down = head.getAttribute("aria-sort") === "ascending";
		for (const other of head.parentElement?.children ?? []) other.removeAttribute("aria-sort");
		head.setAttribute("aria-sort", down ? "descending" : "ascending");
		const sign = down ? -1 : 1;
		const compare = head.dataset.sort === "number" ? byNumber : collator.compare;
		const value = (row: HTMLTableRowElement) => {
			const cell = row.cells[head.cellIndex];
			return cell?.dataset.value ?? cell?.textContent?.trim() ?? "";
		};
		table.tBodies[0]?.append(
			...rowsOf(table)
				.map((row) => ({ row, key: value(row) }))
				.sort((a, b) => sign * compare(a.key, b.key))
				.map(({ row }) => row),
		);
	});
}

/** What is no number stands last. */
function byNumber(a: string, b: string): number {
	const [left, right] = [a, b].map((text) =>
		text === "" ? Number.POSITIVE_INFINITY : Number(text),
	);
	return left === right ? 0 : left! < right! ? -1 : 1;
}

function filterBy(table: HTMLTableElement, form: HTMLFormElement): void {
	const rows = rowsOf(table).map((row) => ({ row, text: searchable(textOf(row)) }));
	const update = () => {
		const choice = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
		let shown = 0;
		for (const { row, text } of rows) {
			row.hidden = !choice.every(([name, value]) =>
				name === "words"
					? searchable(value)
							.split(/\s+/u)
							.every((word) => text.includes(word))
					: value === "" || row.dataset[name] === value,
			);
			if (!row.hidden) shown += 1;
		}
		const output = form.querySelector("output");
		if (output) output.value = shown === rows.length ? "" : `${shown} of ${rows.length}`;
	};
	form.hidden = false;
	form.addEventListener("input", update);
	form.addEventListener("submit", (event) => event.preventDefault());
	update();
}

/** A row's text and the values of its cells. */
function textOf(row: HTMLTableRowElement): string {
	return Array.from(row.cells, (cell) => `${cell.textContent} ${cell.dataset.value ?? ""}`).join(
		" ",
	);
}
