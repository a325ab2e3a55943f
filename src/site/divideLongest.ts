import { distinctSlugs } from "../survey/people/distinctSlugs.ts";
import { MOST_IN_LISTS } from "./pageLimit.ts";
import { type Dividing, type Part, partList } from "./partList.ts";

/** A list as it stands on a page with others. */
export interface PlacedList<Item> {
	/** unlike those of the others: its pages have it in their addresses */
	readonly name: string;
	readonly title: string;
	readonly items: readonly Item[];
	readonly weigh: Dividing<Item>["weigh"];
	/** the elements around its items */
	readonly around: number;
}

/**
 * Has the longest of some lists leave their page for pages of their own, until it has room for the others.
 *
 * @returns the parts of those that leave, by name
 */
export function divideLongest<Item>(
	lists: readonly PlacedList<Item>[],
): ReadonlyMap<string, readonly Part<Item>[]> {
	const weights = new Map(
		lists.map((list) => [
			list,
			list.items.reduce((sum, item) => sum + list.weigh(item), list.around),
		]),
	);
	const slugs = distinctSlugs(lists.map(({ name }) => name));
	const slugOf = new Map(lists.map(({ name }, index) => [name, slugs[index]!]));
	let weight = [...weights.values()].reduce((sum, one) => sum + one, 0);
	const parts = new Map<string, readonly Part<Item>[]>();
	for (const list of lists.toSorted((a, b) => weights.get(b)! - weights.get(a)!)) {
		if (weight <= MOST_IN_LISTS) break;
		weight -= weights.get(list)!;
		const { name, title, items, weigh } = list;
		const sections = [{ title, slug: slugOf.get(name)!, items }];
		parts.set(name, partList(sections, { weigh, most: MOST_IN_LISTS }));
	}
	return parts;
}
