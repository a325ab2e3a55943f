import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";

/** What a picture says. */
export interface PictureOf {
	readonly title: string;
	/** of the survey, where the title is not */
	readonly within?: string;
	/** a line below the title: "46 papers, 2017–2025" */
	readonly facts: string;
	/** how many papers came out in each year, from the first to the last */
	readonly years: readonly { readonly year: number; readonly count: number }[];
}

/** Colours of the page that it stands for. */
export interface PictureColours {
	readonly paper: string;
	readonly ink: string;
	readonly soft: string;
	readonly accent: string;
}

/** As wide and high as the places that show it ask for, in pixels. */
export const SIZE = { width: 1200, height: 630 } as const;

const EDGE = 80;
const TITLE = 76;
const LINE = 88;
const SMALL = 34;
/** Letters of the title's size in a line: an em is about two of them. */
const LETTERS = 27;
const LINES = 3;
const BARS = { top: 432, height: 80 } as const;

/** The picture as SVG, set in whatever face draws it. */
export function socialPicture(
	{ title, within, facts, years }: PictureOf,
	{ paper, ink, soft, accent }: PictureColours,
): string {
	const lines = inLines(title);
	const text = (value: string, y: number, size: number, fill: string) =>
		x("text", { x: EDGE, y, fill, "font-size": size }, value);
	const most = Math.max(1, ...years.map(({ count }) => count));
	const width = Math.min(64, (SIZE.width - 2 * EDGE) / Math.max(1, years.length));
	const bars = years.map(({ count }, index) => {
		const height = (count / most) * BARS.height;
		return x("rect", {
			x: EDGE + index * width,
			y: BARS.top + BARS.height - height,
			width: width * 0.7,
			height,
			fill: accent,
		});
	});
	const svg = x(
		"svg",
		{
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
		},
		[
			x("rect", { ...SIZE, fill: paper }),
			...lines.map((line, index) => text(line, EDGE + TITLE + index * LINE, TITLE, ink)),
			text(facts, EDGE + TITLE + lines.length * LINE, SMALL, soft),
			...bars,
			...(within === undefined
				? []
				: [text(within, SIZE.height - EDGE + SMALL / 2, SMALL, accent)]),
		],
	);
	return toXml(svg);
}

/** A title in at most three lines; what is longer ends with an ellipsis. */
function inLines(title: string): string[] {
	const lines: string[] = [];
	for (const word of title.split(/\s+/u).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && [...last, ...word].length < LETTERS)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push([...word].slice(0, LETTERS).join(""));
	}
	if (lines.length <= LINES) return lines;
	return [...lines.slice(0, LINES - 1), `${lines[LINES - 1]}…`];
}
