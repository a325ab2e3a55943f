import { paperUrl, themeUrl } from "../../survey/emit/urls.ts";
import type { SitePaper } from "../papers.ts";
import { breadcrumbs } from "./breadcrumbs.ts";
import { exportLinks, licenseLinks } from "./exportLinks.ts";
import type { PageMetadata } from "./pageMetadata.ts";
import { placeOf, scholarlyArticle } from "./scholarlyArticle.ts";
import { address, surveyRef } from "./survey.ts";

/** What the page of a paper tells machines: that it is about the paper, and is not the paper. */
export function paperMetadata(
	paper: SitePaper,
	theme: { readonly id: string; readonly title: string },
): PageMetadata {
	const page = paperUrl(paper.slug);
	const place = placeOf(paper);
	return {
		pictureOf: themeUrl(theme.id),
		jsonLd: {
			"@type": "WebPage",
			"@id": address(page),
			name: paper.plainTitle,
			isPartOf: surveyRef(),
			about: scholarlyArticle(paper),
			breadcrumb: breadcrumbs([theme.title, themeUrl(theme.id)], [paper.plainTitle, page]),
		},
		links: [
			...exportLinks(page),
			...(place ? [{ rel: "cite-as", href: place }] : []),
			{ rel: "collection", href: address(themeUrl(theme.id)) },
			...licenseLinks(),
		],
	};
}
