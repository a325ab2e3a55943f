import type { FilterPages } from "../core/printFilters.ts";
import type { OpenIndex } from "./openIndex.ts";
import type { SearchOptions } from "./pagefindApi.ts";

/** What filters and an order leave of all pages. */
export interface Chosen {
	has(page: number): boolean;
	/** all of them in the order that is asked for; undefined where none is */
	readonly order: readonly number[] | undefined;
	/** the values that were read, which are those to count */
	readonly values: readonly FilterPages[];
}

/**
 * Chooses pages by what is told of them.
 *
 * @param askPagefind the names of the pages that it finds: it knows more kinds of filters
 */
export async function choosePages(
	{ filters = {}, sort = {}, counts = "all" }: SearchOptions,
	index: OpenIndex,
	askPagefind: (options: SearchOptions) => Promise<readonly string[]>,
): Promise<Chosen> {
	const choices = readChoices(filters, index.filters);
	const named = (choices ?? []).map(({ filter }) => filter);
	const needed = counts === "all" ? index.filters : named;
	const values = counts !== "none" || named.length > 0 ? await index.values(needed) : [];
	const [by, direction] = Object.entries(sort)[0] ?? [];
	const reading = by === undefined ? undefined : index.order(by);
	if (!choices || (by !== undefined && !reading)) {
		const numbers = await index.byName();
		const names = await askPagefind({ filters, sort });
		const order = names.map((name) => numbers.get(name)).filter((page) => page !== undefined);
		const pages = new Set(order);
		return { has: (page) => pages.has(page), order: by === undefined ? undefined : order, values };
	}
	const upward = await reading;
	return {
		has: passing(choices, values),
		order: direction === "desc" ? upward?.toReversed() : upward,
		values,
	};
}

/** The values of a filter of which a page must have all, and of which it must have one. */
interface Choice {
	readonly filter: string;
	readonly all: readonly string[];
	readonly any: readonly string[] | undefined;
}

/** What filters choose; undefined where they say it in one of the ways that Pagefind alone understands. */
function readChoices(
	filters: Readonly<Record<string, unknown>>,
	known: readonly string[],
): readonly Choice[] | undefined {
	const choices = Object.entries(filters).map(([filter, wanted]): Choice | undefined => {
		if (!known.includes(filter)) return undefined;
		if (typeof wanted === "string") return { filter, all: [wanted], any: undefined };
		if (isTexts(wanted)) return { filter, all: wanted, any: undefined };
		if (typeof wanted !== "object" || wanted === null) return undefined;
		const { any, all, ...others } = wanted as Record<string, unknown>;
		if (Object.keys(others).length > 0) return undefined;
		if (isTexts(any)) return all === undefined ? { filter, all: [], any } : undefined;
		return isTexts(all) && any === undefined ? { filter, all, any } : undefined;
	});
	return choices.every((choice) => choice !== undefined) ? choices : undefined;
}

const isTexts = (value: unknown): value is string[] =>
	Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === "string");

function passing(
	choices: readonly Choice[],
	values: readonly FilterPages[],
): (page: number) => boolean {
	const pagesOf = (filter: string, value: string) =>
		new Set(values.find((known) => known.filter === filter && known.value === value)?.pages);
	const tests = choices.map(({ filter, all, any }) => {
		const every = all.map((value) => pagesOf(filter, value));
		const some = any?.map((value) => pagesOf(filter, value));
		return (page: number) =>
			every.every((pages) => pages.has(page)) && (some?.some((pages) => pages.has(page)) ?? true);
	});
	return (page) => tests.every((test) => test(page));
}
