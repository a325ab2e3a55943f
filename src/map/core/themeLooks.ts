/** How a theme's points look: told apart by shape and filling, not by colour. */
export interface ThemeLook {
	readonly filling: "solid" | "dotted" | "open";
	/** the shape's outline around 0, 0, about 1 from there */
	readonly path: string;
	readonly core: boolean;
}

const SHAPES = [
	"M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0z",
	"M-.9-.9H.9V.9H-.9z",
	"M0-1.25L1.15.8H-1.15z",
	"M0-1.3L1.1 0L0 1.3L-1.1 0z",
	"M0-1.35L.4-.5L1.3-.42L.62.2L.82 1.1L0 .62L-.82 1.1L-.62.2L-1.3-.42L-.4-.5z",
	"M0 1.25L1.15-.8H-1.15z",
	"M-.42-1.2H.42V-.42H1.2V.42H.42V1.2H-.42V.42H-1.2V-.42H-.42z",
	"M-1.05-1.1H1.05L-1.05 1.1H1.05z",
] as const;

/** The mark within a dotted shape. */
export const DOT = "M-.32 0a.32.32 0 1 0 .64 0a.32.32 0 1 0-.64 0z";

const looksBy = (fillings: readonly ThemeLook["filling"][]) =>
	fillings.flatMap((filling) => SHAPES.map((path) => ({ filling, path })));

const OF_CORE = looksBy(["solid", "dotted", "open"]);
const OF_OTHERS = looksBy(["open", "dotted", "solid"]);

/** So many themes have looks of their own. */
export const DISTINCT = OF_CORE.length;

/** A look for each theme; beyond `DISTINCT` they come again. Where no theme is a core theme, all are. */
export function themeLooks(themes: readonly { readonly core: boolean }[]): ThemeLook[] {
	const used = new Set<string>();
	const alike = themes.every(({ core }) => !core);
	return themes.map((theme, index) => {
		const core = theme.core || alike;
		if (index % DISTINCT === 0) used.clear();
		const free = (core ? OF_CORE : OF_OTHERS).find(
			({ filling, path }) => !used.has(filling + path),
		);
		const { filling, path } = free ?? OF_CORE[0]!;
		used.add(filling + path);
		return { filling, path, core };
	});
}

/** How large symbols are that do not hide each other, by how many there are on how much room. */
export function symbolRadius(count: number, { width, height }: { width: number; height: number }) {
	const apart = Math.sqrt((width * height) / Math.max(1, count));
	return Math.round(10 * Math.min(Math.max(0.12 * apart, 1.6), 5.2)) / 10;
}
