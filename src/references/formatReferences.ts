import locales from "@citation-js/plugin-csl/lib/locales.json" with { type: "json" };
import xml from "@citation-js/plugin-csl/lib/styles.json" with { type: "json" };
import citeproc from "citeproc";
import type { CslItem } from "../survey/cite/cslItem.ts";
import { entryHtml } from "./entryHtml.ts";
import { type StyleId, styles } from "./styles.ts";

/** A paper as it is cited, in each style: HTML for a line of text. */
export type References = Readonly<Record<StyleId, string>>;

const LANGUAGE = "en-US";

/**
 * Papers as they are cited in print, each for itself: no year has a letter that tells it from that of
 * another paper.
 *
 * @param items with different ids
 * @returns in their order
 */
export function formatReferences(items: readonly CslItem[]): References[] {
	const named = new Map(items.map((item) => [item.id, forPrint(item)]));
	const groups = withoutNamesakes(items);
	const byStyle = styles.map(({ id: style }) => {
		const engine = engineOf(style, named);
		const entries = groups.flatMap((ids) => {
			engine.updateItems(ids);
			const [{ entry_ids }, printed] = engine.makeBibliography();
			return printed.map((entry, at) => [entry_ids[at]![0]!, entryHtml(entry)] as const);
		});
		return [style, new Map(entries)] as const;
	});
	return items.map(({ id }) => {
		const entries = byStyle.map(([style, all]) => [style, all.get(id) ?? ""]);
		return Object.fromEntries(entries) as References;
	});
}

const engineOf = (style: StyleId, items: ReadonlyMap<string, object>) =>
	new citeproc.Engine(
		{ retrieveLocale: () => locales[LANGUAGE]!, retrieveItem: (id) => items.get(id)! },
		xml[style]!,
		LANGUAGE,
		true,
	);

/** What a reference prints: neither its abstract nor a note of ours. */
function forPrint({
	abstract: _a,
	note: _n,
	keyword: _k,
	categories: _c,
	...item
}: CslItem): object {
	return item;
}

/**
 * The ids in groups, in each of which no two begin with the same name and year: these are what a style
 * would tell apart.
 */
function withoutNamesakes(items: readonly CslItem[]): string[][] {
	const namesakes = Map.groupBy(items, ({ author, title, issued }) => {
		const [first] = author ?? [];
		const name = first ? ("literal" in first ? first.literal : first.family) : title;
		return `${name} ${issued?.["date-parts"][0][0] ?? ""}`.toLowerCase();
	});
	const most = Math.max(0, ...Array.from(namesakes.values(), ({ length }) => length));
	return Array.from({ length: most }, (_, nth) =>
		Array.from(namesakes.values(), (same) => same[nth]?.id).filter((id) => id !== undefined),
	);
}
