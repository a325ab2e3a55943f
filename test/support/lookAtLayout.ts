import type { Page } from "playwright-core";

/** Colours as they are shown, with what is wrong where something is. */
export interface Layout {
	/** of the whole page, beyond the window; in pixels */
	readonly sideways: number;
	/** what scrolls sideways and is no stop of the keyboard */
	readonly unreached: readonly string[];
	/** fields, buttons and rings of focus whose edge is not told from its ground by 3 to 1 */
	readonly faint: readonly string[];
}

export function lookAtLayout(page: Page): Promise<Layout> {
	return page.evaluate(() => {
		type Colour = readonly [number, number, number, number];
		const channels = (text: string): Colour => {
			const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/gu) ?? []).map(Number);
			return [red, green, blue, alpha];
		};
		const luminance = (colour: Colour) => {
			const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((value) => {
				const share = value / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const contrast = (a: Colour, b: Colour) => {
			const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
			return (light + 0.05) / (dark + 0.05);
		};
		const groundOf = (element: Element | null): Colour => {
			for (let at = element; at; at = at.parentElement) {
				const colour = channels(getComputedStyle(at).backgroundColor);
				if (colour[3] === 1) return colour;
			}
			return [255, 255, 255, 1];
		};
		const name = (element: Element) => `${element.outerHTML.slice(0, 100)}`;
		const shown = (selector: string) =>
			[...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
				element.checkVisibility({ visibilityProperty: true }),
			);
		const faint: string[] = [];
		const measure = (element: Element, edge: string, what: string) => {
			const grounds = [groundOf(element), groundOf(element.parentElement)];
			const least = Math.min(...grounds.map((ground) => contrast(channels(edge), ground)));
			if (least < 3) faint.push(`${what} ${least.toFixed(2)} ${name(element)}`);
		};
		for (const control of shown("input, select, textarea, button")) {
			const part = control.matches("[type=file]") ? "::file-selector-button" : undefined;
			const style = getComputedStyle(control, part);
			if (style.borderTopStyle !== "none" && style.borderTopWidth !== "0px")
				measure(control, style.borderTopColor, "edge");
		}
		const [first] = shown("main a[href], main input");
		first?.focus();
		if (first) measure(first, getComputedStyle(first).outlineColor, "ring");
		first?.blur();
		const scrolling = shown("body *").filter(
			(element) =>
				element.scrollWidth > element.clientWidth + 1 &&
				["auto", "scroll"].includes(getComputedStyle(element).overflowX),
		);
		const stops = "a[href], button, input, [tabindex='0']";
		return {
			sideways: document.documentElement.scrollWidth - innerWidth,
			unreached: scrolling
				.filter((element) => !element.matches(stops) && !element.querySelector(stops))
				.map(name),
			faint,
		};
	});
}
