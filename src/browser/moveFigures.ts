import type { FigureTable } from "../figures/figure.ts";
import { frames } from "../figures/frames.ts";
import { plainLetters } from "../figures/letters.ts";
import { setLetters } from "../figures/setLetters.ts";

/**
 * Lets a reader move the figures that have a control (`.figure-control`): their lines, names and first
 * table follow it. A figure is printed as it is without a script.
 */
for (const control of document.querySelectorAll<HTMLElement>(".figure-control")) {
	const figure = control.closest("figure");
	const frameOf = frames[figure?.id.replace("figure-", "") ?? ""];
	const input = control.querySelector("input");
	if (figure && frameOf && input) move(figure, control, input, frameOf);
}

function move(
	figure: HTMLElement,
	control: HTMLElement,
	input: HTMLInputElement,
	frameOf: (typeof frames)[string],
): void {
	const values = (control.dataset.values ?? "").split(" ").map(Number);
	const output = control.querySelector("output");
	const table = figure.nextElementSibling?.querySelector("table");
	const show = (place: number) => {
		const { paths, names, table: data, description, says } = frameOf(values[place] ?? 0);
		const drawn = figure.querySelectorAll("[class^=moving] path");
		for (const [index, path] of paths.entries()) drawn[index]?.setAttribute("d", path);
		const texts = figure.querySelectorAll(".moving-name text");
		for (const [index, { text, x, y }] of names.entries()) {
			const element = texts[index];
			if (!element) continue;
			setLetters(element, text);
			element.setAttribute("transform", `translate(${x},${y})`);
		}
		figure.querySelector("svg")?.setAttribute("aria-label", plainLetters(description));
		if (table) fill(table, data);
		input.ariaValueText = says;
		if (output) output.value = says;
	};
	input.addEventListener("input", () => show(input.valueAsNumber));
	addEventListener("beforeprint", () => show(Number(input.defaultValue)));
	addEventListener("afterprint", () => show(input.valueAsNumber));
	show(input.valueAsNumber); // a browser may remember where it was
	control.hidden = false;
}

/** Gives a table other columns of the same number, and other rows. */
function fill(table: HTMLTableElement, { columns, rows }: FigureTable): void {
	const heads = table.tHead?.rows[0]?.cells ?? [];
	for (const [index, column] of columns.entries()) {
		const head = heads[index];
		if (head && head.textContent?.trim() !== plainLetters(column)) setLetters(head, column);
	}
	const body = table.tBodies[0];
	body?.replaceChildren(
		...rows.map((cells) => {
			const row = document.createElement("tr");
			for (const [index, cell] of cells.entries()) {
				const element = document.createElement(index === 0 ? "th" : "td");
				if (index === 0) element.scope = "row";
				element.textContent = String(cell);
				row.append(element);
			}
			return row;
		}),
	);
}
