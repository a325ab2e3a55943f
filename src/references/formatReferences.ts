import locales from "@citation-js/plugin-csl/lib/locales.json" with { type: "json" };
import xml from "@citation-js/plugin-csl/lib/styles.json" with { type: "json" };
import citeproc from "citeproc";
import type { CslItem } from "../survey/cite/cslItem.ts";
import { htmlText } from "../text/htmlText.ts";
import { entryHtml } from "./entryHtml.ts";
import { JOINER, printedItem } from "./printedItem.ts";
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
	const named = new Map(items.map((item) => [item.id, printedItem(item)]));
	const titles = new Map(items.map(({ id, title }) => [id, title]));
	const byStyle = styles.map(({ id: style }) => {
		let engine = engineOf(style, named);
		const entriesOf = (ids: readonly string[]): (readonly [id: string, html: string])[] => {
			try {
				engine.updateItems(ids);
				const [{ entry_ids }, printed] = engine.makeBibliography();
				return printed.map((entry, at) => [
					entry_ids[at]![0]!,
					entryHtml(entry.replaceAll(JOINER, "")),
				]);
			} catch {
				// One that it cannot take must not cost the others theirs.
				engine = engineOf(style, named);
				const [id] = ids;
				if (ids.length === 1 && id !== undefined) return [[id, htmlText(titles.get(id)!)]];
				const middle = ids.length >> 1;
				return [ids.slice(0, middle), ids.slice(middle)].flatMap(entriesOf);
			}
		};
		return [style, new Map(entriesOf([...named.keys()]))] as const;
	});
	return items.map(({ id }) => {
		const entries = byStyle.map(([style, all]) => [style, all.get(id) ?? ""]);
		return Object.fromEntries(entries) as References;
	});
}

function engineOf(
	style: StyleId,
	items: ReadonlyMap<string, object>,
): InstanceType<typeof citeproc.Engine> {
	const engine = new citeproc.Engine(
		{ retrieveLocale: () => locales[LANGUAGE]!, retrieveItem: (id) => items.get(id)! },
		xml[style]!,
		LANGUAGE,
		true,
	);
	// Each stands for itself: nobody sees their order, nor how they would be cited in a text and told apart
	// there, which takes a half of the whole.
	engine.bibliography_sort.tokens = [];
	engine.citation.tokens = [];
	engine.disambiguate.modes = [];
	engine.opt["disambiguate-add-givenname"] = false;
	return engine;
}
