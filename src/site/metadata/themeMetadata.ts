import { paperUrl, themeUrl } from "../../survey/emit/urls.ts";
import type { SitePaper, SiteTheme } from "../papers.ts";
import { breadcrumbs } from "./breadcrumbs.ts";
import { exportLinks, feedLinks, licenseLinks, markdownLink } from "./exportLinks.ts";
import type { PageMetadata } from "./pageMetadata.ts";
import { address, surveyRef } from "./survey.ts";

/** Of a longer list only so many items are named to machines: the exports have all. */
const MOST_ITEMS = 200;

/**
 * What the page of a theme tells machines: which papers stand under it.
 *
 * @param parent the theme that it stands within
 */
export function themeMetadata(
	{ id, data: { title, definition } }: SiteTheme,
	papers: readonly SitePaper[],
	parent?: SiteTheme,
): PageMetadata {
	const page = themeUrl(id);
	return {
		...(papers.length > 0 && { pictureOf: page }),
		jsonLd: {
			"@type": "CollectionPage",
			"@id": address(page),
			name: title,
			description: definition,
			isPartOf: parent ? { "@id": address(themeUrl(parent.id)) } : surveyRef(),
			mainEntity: {
				"@type": "ItemList",
				numberOfItems: papers.length,
				itemListElement: papers.slice(0, MOST_ITEMS).map(({ slug, plainTitle }, index) => ({
					"@type": "ListItem",
					position: index + 1,
					name: plainTitle,
					url: address(paperUrl(slug)),
				})),
			},
			breadcrumb: breadcrumbs(
				...(parent ? [[parent.data.title, themeUrl(parent.id)] as const] : []),
				[title, page],
			),
		},
		links: [
			...(papers.length > 0 ? [...exportLinks(page), ...feedLinks(page), markdownLink(page)] : []),
			{ rel: "collection", href: address("") },
			...licenseLinks(),
		],
	};
}
