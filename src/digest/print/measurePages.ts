/** Where the elements of a digest with an id will stand in its print. */
export interface MeasuredPages {
	/** id, page from 1, distance from the upper edge of the text in pixels */
	readonly places: readonly (readonly [id: string, page: number, y: number])[];
	readonly count: number;
	/** the terms of the index that a page ends within */
	readonly cut: readonly string[];
}

/**
 * Lays a digest out in columns as large as what a page holds: they break as pages do. It tells what a print
 * would tell, without making one, and more: a print of Chromium's is silent on a place that begins but a
 * pixel beyond the edge of its page. Sent to the browser as its text: it can use nothing but its argument.
 *
 * @param height as the browser cuts pages: see `heightOfPages`
 */
export function measurePages({ width, height }: { width: number; height: number }): MeasuredPages {
	const { body } = document;
	const headings = document.querySelectorAll<HTMLElement>("h1, h2, h3, h4, h5, h6");
	const opening = [...headings].filter((one) => getComputedStyle(one).breakBefore === "page");
	for (const heading of opening) heading.style.breakBefore = "column";
	const style = body.getAttribute("style");
	body.style.cssText = `width: ${width}px; height: ${height}px; columns: 1; column-gap: 0; column-fill: auto`;
	const { left, top } = body.getBoundingClientRect();
	// By its middle: what begins or ends a little beyond the edge of its page is not on another.
	const pageOf = (rect: DOMRect) =>
		Math.floor((rect.left + Math.min(rect.width, width) / 2 - left) / width) + 1;
	const places: [string, number, number][] = [];
	const cut: string[] = [];
	for (const element of document.querySelectorAll("body [id]:not(svg *)")) {
		const rects = element.getClientRects();
		const [first, last] = [rects[0], rects[rects.length - 1]];
		if (!first || !last) continue;
		const page = pageOf(first);
		places.push([element.id, page, first.top - top]);
		if (element.matches(".abstract span") && pageOf(last) !== page) cut.push(element.id);
	}
	const count = Math.ceil((body.scrollWidth - 1) / width);
	if (style === null) body.removeAttribute("style");
	else body.setAttribute("style", style);
	for (const heading of opening) heading.style.breakBefore = "page";
	return { places, count, cut };
}
