import { settings } from "../surveySettings.ts";
import { address } from "./survey.ts";

/** The way from the survey's first page to a page. */
export function breadcrumbs(
	...steps: readonly (readonly [name: string, fromBase: string])[]
): Readonly<Record<string, unknown>> {
	const way = [[settings.title, ""] as const, ...steps];
	return {
		"@type": "BreadcrumbList",
		itemListElement: way.map(([name, fromBase], index) => ({
			"@type": "ListItem",
			position: index + 1,
			name,
			item: address(fromBase),
		})),
	};
}
