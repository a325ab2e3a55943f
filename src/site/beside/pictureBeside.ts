import { readFileSync } from "node:fs";
import path from "node:path";
import configuration from "virtual:configuration";
import { cached } from "../../cache/cached.ts";
import { SIZE, socialPicture } from "../../pictures/socialPicture.ts";
import { counted } from "../../text/counted.ts";
import { pageColours } from "../pageColours.ts";
import { type SitePaper, yearOf, yearsOf } from "../papers.ts";
import type { BesideFile } from "./besideFile.ts";

/** The picture of a page, for places where a link to it is shared. */
export const PICTURE = "picture.png";

interface PictureOf {
	readonly title: string;
	readonly within?: string;
	readonly papers: readonly SitePaper[];
	/** of the cache: it keeps one of each name */
	readonly name: string;
}

/**
 * A page's picture. A link to it must be whole: none where the build does not know where the survey
 * stands.
 */
export function pictureBeside({ title, within, papers, name }: PictureOf): BesideFile[] {
	if (!import.meta.env.SITE) return [];
	const years = yearsOf(papers);
	const svg = socialPicture(
		{
			title,
			...(within !== undefined && { within }),
			facts: [counted(papers.length, "paper"), years].filter(Boolean).join(", "),
			years: papersByYear(papers),
		},
		pageColours().light,
	);
	return [drawnBeside(PICTURE, name, svg, SIZE.width)];
}

/** The icon of the survey in the sizes that devices ask for. */
export function iconsBeside(): BesideFile[] {
	const svg = readFileSync(path.join(configuration.root, "public", "icon.svg"), "utf8");
	return ICONS.map((width) => drawnBeside(`icon-${width}.png`, `icon-${width}`, svg, width));
}

/** Widths of the icon, in pixels: of a phone's first screen, and of a manifest. */
export const ICONS = [180, 512] as const;

const drawnBeside = (file: string, name: string, svg: string, width: number): BesideFile => ({
	name: file,
	write: async () => {
		const entry = {
			folder: path.join(configuration.cache, "pictures", encodeURIComponent(name)),
			module: path.join(configuration.root, "src", "pictures", "toPng.ts"),
		};
		const png = await cached(entry, [svg], async () => {
			const { toPng } = await import("../../pictures/toPng.ts");
			return toPng(svg, width, configuration.root);
		});
		return new Uint8Array(png);
	},
});

function papersByYear(papers: readonly SitePaper[]): { year: number; count: number }[] {
	const years = papers.flatMap((paper) => yearOf(paper) ?? []);
	if (years.length === 0) return [];
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return Array.from({ length: last - first + 1 }, (_, index) => ({
		year: first + index,
		count: years.filter((year) => year === first + index).length,
	}));
}
