import { element } from "./element.ts";
import type { View } from "./view.ts";

/** What the panel says beside a page that is no paper's. */
export function startView(): View {
	const title = element("h1", { tabIndex: -1 }, "The curator’s desk");
	return {
		element: element(
			"div",
			{},
			title,
			element(
				"p",
				{},
				"Open a paper’s page, or click a paper on this one, to correct it. A queue leads from one " +
					"thing to the next by keys.",
			),
		),
		hear: () => {},
		focus: () => title.focus({ preventScroll: true }),
		isBusy: () => false,
		escape: () => false,
	};
}
