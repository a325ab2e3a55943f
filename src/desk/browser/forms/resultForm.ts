import { type Direction, directions } from "../../../survey/model.ts";
import { mendResult } from "../../core/decide.ts";
import type { DeskPaper, DeskResult } from "../../core/deskPaper.ts";
import { element, labelled } from "../element.ts";
import type { Form } from "./form.ts";

/** Asks what is right about a reported result. */
export function resultForm(paper: DeskPaper, result: DeskResult): Form {
	const direction = element(
		"select",
		{ name: "direction" },
		directions.map((value) =>
			element("option", { value, selected: value === result.direction }, value),
		),
	);
	const metric = element("input", { name: "metric", value: result.metric ?? "" });
	const on = element("input", { name: "on", value: result.on ?? "" });
	const baseline = element("input", { name: "baseline", value: result.baseline ?? "" });
	/** only what is another than the rules read */
	const said = (field: HTMLInputElement, before: string | undefined) => {
		const value = field.value.trim();
		return value === (before ?? "") ? undefined : value || null;
	};
	return {
		body: [
			element("blockquote", {}, result.quote),
			labelled("The value goes", direction),
			labelled("What is measured", metric, "Empty: the sentence does not say."),
			labelled("On what, or how", on, "Empty: the sentence does not say."),
			labelled("Compared with", baseline, "Empty: the sentence does not say."),
		],
		deed: () => {
			const right = {
				...(direction.value !== result.direction && { direction: direction.value as Direction }),
				...changed("metric", said(metric, result.metric)),
				...changed("on", said(on, result.on)),
				...changed("baseline", said(baseline, result.baseline)),
			};
			if (Object.keys(right).length === 0) return undefined;
			return { changes: [mendResult(paper, result, right)] };
		},
	};
}

const changed = <Key extends string>(key: Key, value: string | null | undefined) =>
	value === undefined ? {} : ({ [key]: value } as { [Name in Key]: string | null });
