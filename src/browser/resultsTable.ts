/** Tables of reported results: a click on a heading sorts by its column, a choice of a theme filters the rows. */
for (const table of document.querySelectorAll<HTMLTableElement>("table.results")) sortable(table);
const controls = document.querySelector<HTMLFormElement>(".reported > form.controls");
if (controls) filterable(controls);

function sortable(table: HTMLTableElement): void {
	const body = table.tBodies[0];
	const headings = [...table.querySelectorAll("th")];
	for (const [column, heading] of headings.entries()) {
		const button = document.createElement("button");
		button.type = "button";
		button.append(...heading.childNodes);
		heading.append(button);
		button.addEventListener("click", () => {
			const descending = heading.ariaSort === "ascending";
			for (const other of headings) other.ariaSort = null;
			heading.ariaSort = descending ? "descending" : "ascending";
			const rows = [...(body?.rows ?? [])].sort((a, b) => compare(a, b, column));
			body?.append(...(descending ? rows.reverse() : rows));
		});
	}
}

/** By the order that a cell states, its unit before its number, or else by its words; empty cells last. */
function compare(one: HTMLTableRowElement, other: HTMLTableRowElement, column: number): number {
	const [a, b] = [one.cells[column], other.cells[column]];
	if (a?.dataset.order && b?.dataset.order) {
		const [unitA = 0, numberA = 0] = a.dataset.order.split(" ").map(Number);
		const [unitB = 0, numberB = 0] = b.dataset.order.split(" ").map(Number);
		return unitA - unitB || numberA - numberB;
	}
	const [textA, textB] = [a?.textContent ?? "", b?.textContent ?? ""];
	if (textA === "" || textB === "") return Number(textA === "") - Number(textB === "");
	return textA.localeCompare(textB, "en", { sensitivity: "base" });
}

function filterable(form: HTMLFormElement): void {
	const choice = form.querySelector("select");
	const output = form.querySelector("output");
	const rows = [...document.querySelectorAll<HTMLTableRowElement>("table.results tbody tr")];
	const update = () => {
		const theme = choice?.value ?? "";
		for (const row of rows)
			row.hidden = theme !== "" && !row.dataset.themes?.split(" ").includes(theme);
		const shown = rows.filter(({ hidden }) => !hidden).length;
		if (output) output.value = shown === rows.length ? "" : `${shown} of ${rows.length} results`;
	};
	form.hidden = false;
	form.addEventListener("input", update);
	form.addEventListener("submit", (event) => event.preventDefault());
	update();
}
