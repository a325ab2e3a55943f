import type { Result } from "../../survey/model.ts";
import { element } from "./element.ts";

/** A reported result as it is understood. */
export function resultLine({ value, direction, metric, baseline, on }: Result): HTMLElement {
	const measured = metric ?? "metric not said";
	const against = baseline === undefined ? "baseline not said" : `against ${baseline}`;
	return element(
		"p",
		{},
		element("b", {}, value),
		` ${direction}; ${measured}; ${on === undefined ? "" : `${on}; `}${against}`,
	);
}
