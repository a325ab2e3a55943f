import { distinctNames } from "../text/distinctNames.ts";

/** A stretch of a list that goes together: what stands under one heading. */
export interface ListSection<Item> {
	/** "" where the list has one section, which needs no name */
	readonly title: string;
	/** of its address: ASCII, unlike those of other sections */
	readonly slug: string;
	readonly items: readonly Item[];
}

/** A stretch of a long list with a page of its own. */
export interface Part<Item> {
	/** the title of its section */
	readonly section: string;
	/** what of the section it has: "2024", "2019–2021", "2024, 2"; "" where that is all of it */
	readonly name: string;
	/** of its address, unlike those of all other parts */
	readonly slug: string;
	readonly items: readonly Item[];
}

/** How a list is divided. */
export interface Dividing<Item> {
	/** the elements that an item takes */
	readonly weigh: (item: Item) => number;
	/** the elements that a part may take */
	readonly most: number;
	/** undefined for what has no year, or where years do not matter and the order stays */
	readonly yearOf?: (item: Item) => number | undefined;
}

const UNDATED = { name: "year not known", slug: "undated" };

/** A run of items that is not cut further, as it is named. */
interface Run<Item> {
	/** of years the latest and the earliest; none for what has no year */
	readonly years: readonly [number, number] | undefined;
	readonly piece: number;
	readonly items: readonly Item[];
}

/**
 * Divides a list into parts of a page each: a section that a page has room for is one; of another each
 * part has some years, the newest first, and a year that is too much for a page is cut evenly. Each item
 * is in one part, and a part holds no more than fits, but for an item that is too much by itself. Pure.
 */
export function partList<Item>(
	sections: readonly ListSection<Item>[],
	dividing: Dividing<Item>,
): Part<Item>[] {
	const parts = sections
		.filter(({ items }) => items.length > 0)
		.flatMap((section) => {
			const runs = divide(section.items, dividing);
			return runs.map((run): Part<Item> => {
				const { name, slug } =
					runs.length === 1 ? WHOLE : dividing.yearOf ? nameOf(run) : numberOf(run);
				return {
					section: section.title,
					name,
					slug: [section.slug, slug].filter(Boolean).join("-") || "all",
					items: run.items,
				};
			});
		});
	const slugs = distinctNames(parts.map(({ slug }) => slug));
	return parts.map((part, index) => ({ ...part, slug: slugs[index]! }));
}

/** What some items take together. */
export function weightOf<Item>(items: readonly Item[], weigh: Dividing<Item>["weigh"]): number {
	return items.reduce((sum, item) => sum + weigh(item), 0);
}

const WHOLE = { name: "", slug: "" };

function divide<Item>(items: readonly Item[], dividing: Dividing<Item>): Run<Item>[] {
	const { weigh, most, yearOf } = dividing;
	if (weightOf(items, weigh) <= most) return [{ years: undefined, piece: 1, items }];
	const years = [...Map.groupBy(items, (item) => yearOf?.(item))].toSorted(
		([a], [b]) => (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY),
	);
	const runs: Run<Item>[] = [];
	for (const [year, items] of years) {
		const last = runs.at(-1);
		const joined = [...(last?.items ?? []), ...items];
		if (last?.years && last.piece === 1 && year !== undefined && weightOf(joined, weigh) <= most)
			runs.splice(-1, 1, { years: [last.years[0], year], piece: 1, items: joined });
		else {
			const own = year === undefined ? undefined : ([year, year] as const);
			const pieces = cutEvenly(items, dividing);
			runs.push(...pieces.map((items, index) => ({ years: own, piece: index + 1, items })));
		}
	}
	return runs;
}

/** Cut into as few pieces as hold it all, of about the same weight. */
function cutEvenly<Item>(items: readonly Item[], { weigh, most }: Dividing<Item>): Item[][] {
	const heaviest = items.reduce((weight, item) => Math.max(weight, weigh(item)), 0);
	const even = weightOf(items, weigh) / fill(items, { weigh, most }).length;
	return fill(items, { weigh, most: Math.min(most, even + heaviest) });
}

/** Cut where a page is full. */
function fill<Item>(items: readonly Item[], { weigh, most }: Dividing<Item>): Item[][] {
	const pieces: Item[][] = [];
	let weight = Number.POSITIVE_INFINITY;
	for (const item of items) {
		weight += weigh(item);
		if (weight > most) {
			pieces.push([]);
			weight = weigh(item);
		}
		pieces.at(-1)!.push(item);
	}
	return pieces;
}

const numberOf = ({ piece }: Run<unknown>) => ({ name: `${piece}`, slug: `${piece}` });

function nameOf({ years, piece }: Run<unknown>): { readonly name: string; readonly slug: string } {
	const [latest, earliest] = years ?? [];
	const own =
		latest === undefined
			? UNDATED
			: latest === earliest
				? { name: `${latest}`, slug: `${latest}` }
				: { name: `${earliest}–${latest}`, slug: `${earliest}-${latest}` };
	return piece === 1 ? own : { name: `${own.name}, ${piece}`, slug: `${own.slug}-${piece}` };
}

/** What a page that links to parts tells of them, for JSON to say. */
export const partNames = (parts: readonly Part<unknown>[]): unknown =>
	parts.map(({ section, name, slug, items }) => [section, name, slug, items.length]);

/** "Theory, 2024" */
export function partTitle({ section, name }: Pick<Part<unknown>, "section" | "name">): string {
	return [section, name].filter(Boolean).join(", ");
}
