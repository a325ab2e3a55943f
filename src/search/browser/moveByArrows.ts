import { isComposing } from "../../browser/isComposing.ts";

/** Arrows lead from the field through the hits and back. */
export function moveByArrows(field: HTMLInputElement, hits: HTMLElement): void {
	const links = () => Array.from(hits.querySelectorAll<HTMLElement>("a"));
	const step = (event: KeyboardEvent) => {
		const way = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
		if (way === 0 || isComposing(event)) return;
		const all = links();
		const at = all.findIndex((link) => link.closest("li")?.contains(document.activeElement));
		const next = at + way;
		if (next >= all.length || next < -1) return;
		event.preventDefault();
		(all[next] ?? field).focus();
	};
	field.addEventListener("keydown", (event) => {
		if (event.key === "ArrowDown") step(event);
	});
	hits.addEventListener("keydown", step);
}
