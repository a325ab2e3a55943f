import { counted } from "../../text/counted.ts";
import type { QueueItem } from "../core/queues.ts";
import { element } from "./element.ts";
import { formulaPreview } from "./formulaPreview.ts";
import { listed } from "./parts/part.ts";
import { resultLine } from "./resultLine.ts";

/** What a person must see of an item to decide. */
export function shownItem(item: QueueItem): HTMLElement {
	switch (item.kind) {
		case "unfiled": {
			const { nearest } = item;
			if (!nearest) return element("p", {}, "Nothing speaks for any theme.");
			const phrases = nearest.phrases.map((phrase) => element("q", {}, phrase));
			const how = `Nearest: ${nearest.theme} (${nearest.score.toFixed(2)}), for `;
			return element("p", {}, how, listed(phrases));
		}
		case "formulas": {
			const { raw, tex, confidence, nth, context } = item.formula;
			const { element: preview, show } = formulaPreview();
			show(tex);
			const how = nth === undefined ? "stays as listed" : "is shown as a formula";
			return element(
				"div",
				{},
				preview,
				element("p", {}, element("code", {}, raw), " as ", element("code", {}, tex)),
				element(
					"p",
					{ className: "note" },
					`${Math.round(confidence * 100)} % sure, ${how}: ${context}`,
				),
			);
		}
		case "results":
			return element(
				"div",
				{},
				resultLine(item.result),
				element("blockquote", {}, item.result.quote),
				element(
					"ul",
					{ className: "note", "aria-label": "Why it is worth a look" },
					item.reasons.map((reason) => element("li", {}, reason)),
				),
			);
		case "themes":
			return element("p", {}, `${item.definition} ${counted(item.papers, "paper")}.`);
	}
}
