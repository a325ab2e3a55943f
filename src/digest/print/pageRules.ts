import type { PaperSize } from "./paperSizes.ts";

/** What a justified line may exceed the text by through rounding, in pixels. */
const SPARE = 1;

/**
 * The rules of the pages: sheet, margins, numbers at the outer edge, and the
 * head of each page. A browser has no running heads; a counter style whose
 * symbols are the heads of pages 1, 2, … gives them.
 *
 * @param heads of the pages in their order; empty before they are known
 */
export function pageRules(
	{ width, height, top, bottom, inner, text }: PaperSize,
	heads: readonly string[],
): string {
	const outer = `calc(${width - inner}mm - ${text + SPARE}px)`;
	const edge =
		"font: var(--size-number) var(--face-own); font-variant-numeric: lining-nums; " +
		"vertical-align: bottom; padding-bottom: 7mm;";
	const number = `content: counter(page); width: 15%; ${edge}`;
	const running = "font-style: italic; font-size: var(--size-running); color: var(--soft);";
	const head = `content: counter(page, heads); width: 85%; ${edge} ${running}`;
	const symbols = (heads.length > 0 ? heads : [""]).map(cssString).join(" ");
	return `
@counter-style heads { system: fixed; symbols: ${symbols}; suffix: ""; }
:root { --page-height: ${height - top - bottom - 1}mm; --page-width: ${text}px; }
body { width: ${text}px; }
@page { size: ${width}mm ${height}mm; }
@page :left {
	margin: ${top}mm ${inner}mm ${bottom}mm ${outer};
	@top-left { ${number} text-align: left; }
	@top-right { ${head} text-align: right; }
}
@page :right {
	margin: ${top}mm ${outer} ${bottom}mm ${inner}mm;
	@top-left { ${head} text-align: left; }
	@top-right { ${number} text-align: right; }
}
@page :first {
	@top-left { content: ""; }
	@top-right { content: ""; }
}`;
}

function cssString(text: string): string {
	return `"${text.replace(/[\\"]/gu, "\\$&").replace(/\s+/gu, " ")}"`;
}
