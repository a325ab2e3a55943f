import { element } from "./element.ts";
import type { View } from "./view.ts";

/** What the panel says beside a page that is no paper's. */
export function startView(): View {
	return {
		element: element(
			"div",
			{},
			element("h1", { tabIndex: -1 }, "The curator’s desk"),
			element(
				"p",
				{},
				"Open a paper’s page, or click a paper on this one, to correct it. A queue leads from one " +
					"thing to the next by keys.",
			),
		),
		hear: () => {},
		isBusy: () => false,
		escape: () => false,
	};
}
