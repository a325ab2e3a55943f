import { afterEach, expect, it, vi } from "vitest";
import { withDocument } from "../support/withDocument.ts";

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

const TABLE = `<table class="sortable"><thead><tr><th>Word</th><th>Number</th></tr></thead><tbody>
	<tr><td>beta</td><td data-order="2 1">two</td></tr>
	<tr><td></td><td>none</td></tr>
	<tr><td>Alpha 10</td><td data-order="10">ten</td></tr>
	<tr><td>alpha 9</td><td data-order="2 0.5">less</td></tr>
</tbody></table>`;

it("is ordered by the head of a column, up and then down; what has no order comes last", async () => {
	const document = withDocument(TABLE);
	const table = document.querySelector("table")!;
	// linkedom knows no rows of tables.
	const [head, body] = [document.querySelector("thead")!, document.querySelector("tbody")!];
	const cellsOf = (row: Element) => Array.from(row.querySelectorAll("th, td"));
	for (const row of document.querySelectorAll("tr")) {
		Object.defineProperty(row, "cells", { get: () => cellsOf(row) });
		for (const [index, cell] of cellsOf(row).entries())
			Object.defineProperty(cell, "cellIndex", { value: index });
	}
	for (const part of [head, body])
		Object.defineProperty(part, "rows", { get: () => Array.from(part.querySelectorAll("tr")) });
	Object.defineProperties(table, { tHead: { value: head }, tBodies: { value: [body] } });
	await import("../../src/browser/sortableTable.ts");
	const [byWord, byNumber] = Array.from(document.querySelectorAll<HTMLElement>("th button"));
	const column = (index: number) =>
		Array.from(body.querySelectorAll("tr"), (row) => cellsOf(row)[index]?.textContent);
	byWord!.click();
	expect(column(0)).toEqual(["alpha 9", "Alpha 10", "beta", ""]);
	byWord!.click();
	expect(column(0)).toEqual(["beta", "Alpha 10", "alpha 9", ""]);
	byNumber!.click();
	expect(column(1)).toEqual(["less", "two", "ten", "none"]);
	byNumber!.click();
	expect(column(1)).toEqual(["none", "ten", "two", "less"]);
});
