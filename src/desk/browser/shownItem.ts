import type { QueueItem } from "../core/queues.ts";
import { element } from "./element.ts";
import { formulaPreview } from "./formulaPreview.ts";

/** What a person must see of an item to decide. */
export function shownItem(item: QueueItem): HTMLElement {
	switch (item.kind) {
		case "unfiled": {
			const { nearest } = item;
			if (!nearest) return element("p", {}, "Nothing speaks for any theme.");
			const phrases = nearest.phrases.map((phrase) => element("q", {}, phrase));
			return element(
				"p",
				{},
				`Nearest: ${nearest.theme} (${nearest.score.toFixed(2)}), for `,
				phrases.flatMap((phrase, at) => (at > 0 ? [", ", phrase] : [phrase])),
			);
		}
		case "formulas": {
			const { raw, tex, confidence, nth, around } = item.formula;
			const { element: preview, show } = formulaPreview();
			show(tex);
			return element(
				"div",
				{},
				preview,
				element("p", {}, element("code", {}, raw), " as ", element("code", {}, tex)),
				element(
					"p",
					{ className: "note" },
					`${Math.round(confidence * 100)} % sure, ${nth === undefined ? "stays as listed" : "shown as a formula"}; in “${around}”`,
				),
			);
		}
		case "results": {
			const { value, direction, metric, baseline, quote } = item.result;
			return element(
				"div",
				{},
				element(
					"p",
					{},
					element("b", {}, value),
					` ${direction}; ${metric ?? "metric not said"}; ${baseline ?? "baseline not said"}`,
				),
				element("blockquote", {}, quote),
			);
		}
		case "themes":
			return element("p", {}, `${item.definition} ${item.papers} papers.`);
	}
}
