/** What a page holds, in pixels, and how far lines may be set closer or wider. */
export interface PageRoom {
	readonly width: number;
	readonly height: number;
}

/**
 * Sets the lines of the contents or the index a little closer or wider, by `--fit`, until their last page
 * is not only a few lines. A contents in short stands on one page: without the sections of its themes if
 * they would need another. Sent to the browser as its text: it can use nothing but its argument.
 *
 * @param sections `.contents` or `.index`
 */
export function settlePages({
	sections,
	width,
	height,
}: PageRoom & { readonly sections: string }): void {
	const [LEAST, STEP, FARTHEST] = [0.34, 0.01, 16];
	/** How much of each page a section fills, if it begins on a new one. */
	const filled = (section: HTMLElement) => {
		const pages: number[] = [];
		const { left, top } = section.getBoundingClientRect();
		for (const part of section.querySelectorAll("h2, li"))
			for (const rect of part.getClientRects()) {
				const page = Math.floor((rect.left - left + 1) / width);
				pages[page] = Math.max(pages[page] ?? 0, (rect.bottom - top) / height);
			}
		return pages;
	};
	for (const section of document.querySelectorAll<HTMLElement>(sections)) {
		const isShort = section.classList.contains("short");
		const isSettled = () => {
			const pages = filled(section);
			return pages.length < 2 || (!isShort && (pages.at(-1) ?? 0) >= LEAST);
		};
		const settle = () => {
			for (let step = 0; step <= FARTHEST; step++)
				for (const sign of isShort ? [-1] : [-1, 1]) {
					section.style.setProperty("--fit", (1 + sign * step * STEP).toFixed(2));
					if (isSettled()) return true;
				}
			section.style.removeProperty("--fit");
			return false;
		};
		const columns = "columns: 1; column-gap: 0; column-fill: auto";
		section.style.cssText = `width: ${width}px; height: ${height}px; ${columns}`;
		if (!settle() && isShort) {
			for (const line of section.querySelectorAll(".sections")) line.remove();
			settle();
		}
		for (const property of ["width", "height", "columns", "column-gap", "column-fill"])
			section.style.removeProperty(property);
	}
}
