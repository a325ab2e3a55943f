import type { PageRoom } from "./settlePages.ts";

/**
 * Lets a figure that would leave much of a page empty float: down behind the texts that follow it, else up,
 * and where neither helps it is set smaller. It stays behind a whole sentence, and passes no other figure.
 * Sent to the browser as its text: it can use nothing but its argument.
 */
export function placeFigures({ width, height }: PageRoom): void {
	const [MOST, FARTHEST, LEAST] = [0.2, 12, 0.7];
	/** How much of the page before it a figure leaves empty. */
	const gapBefore = (figure: HTMLElement, part: HTMLElement) => {
		const filled: number[] = [];
		const { left, top } = part.getBoundingClientRect();
		const pageOf = (rect: DOMRect) => Math.floor((rect.left - left + 1) / width);
		for (const element of part.querySelectorAll(":scope > *, .essay > *"))
			for (const rect of element.getClientRects()) {
				if (element.classList.contains("essay") || rect.height === 0) continue;
				const page = pageOf(rect);
				filled[page] = Math.max(filled[page] ?? 0, (rect.bottom - top) / height);
			}
		const page = pageOf(figure.getClientRects()[0]!);
		return page === 0 || figure.getBoundingClientRect().top - top > 0.1 * height
			? 0
			: 1 - (filled[page - 1] ?? 1);
	};
	/** Whether a figure may stand between two neighbours. */
	const isFree = (before: Element | null, after: Element | null) =>
		before?.tagName === "P" &&
		/[.!?)\]]\s*$/u.test(before.textContent) &&
		!after?.matches(".display, ul, ol, table");
	for (const part of document.querySelectorAll<HTMLElement>(".part")) {
		const figures = part.querySelectorAll<HTMLElement>(".essay > figure");
		if (figures.length === 0) continue;
		part.style.cssText = `width: ${width}px; height: ${height}px; columns: 1; column-gap: 0; column-fill: auto`;
		for (const figure of figures) {
			const first = gapBefore(figure, part);
			if (first <= MOST) continue;
			const [before, after] = [figure.previousElementSibling, figure.nextElementSibling];
			let best = { gap: first, put: () => before!.after(figure) };
			for (const [start, side] of [
				[after, "after"],
				[before, "before"],
			] as const) {
				let passed = start;
				for (let step = 0; passed && step < FARTHEST && best.gap > MOST; step++) {
					const place: Element = passed;
					if (place.tagName === "FIGURE") break;
					passed = side === "after" ? place.nextElementSibling : place.previousElementSibling;
					place[side](figure);
					if (!isFree(figure.previousElementSibling, figure.nextElementSibling)) continue;
					const gap = gapBefore(figure, part);
					if (gap < best.gap) best = { gap, put: () => place[side](figure) };
				}
			}
			best.put();
			const drawing = figure.querySelector("svg");
			for (let size = 0.95; drawing && best.gap > MOST && size >= LEAST; size -= 0.05) {
				drawing.style.width = `${Math.round(size * 100)}%`;
				if (gapBefore(figure, part) <= MOST) best = { ...best, gap: 0 };
			}
			if (best.gap > MOST) drawing?.style.removeProperty("width");
		}
		part.removeAttribute("style");
	}
}
