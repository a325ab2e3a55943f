import { acrossUrl, paperUrl } from "../../survey/emit/urls.ts";
import type { SiteAcross } from "../across.ts";
import type { SitePaper } from "../papers.ts";
import { breadcrumbs } from "./breadcrumbs.ts";
import { licenseLinks } from "./exportLinks.ts";
import type { PageMetadata } from "./pageMetadata.ts";
import { address, surveyRef } from "./survey.ts";

/** What the page of a piece across themes tells machines: what it is about, and which papers it cites. */
export function acrossMetadata(
	{ id, data: { title, summary } }: SiteAcross,
	cited: readonly SitePaper[],
): PageMetadata {
	const page = acrossUrl(id);
	return {
		jsonLd: {
			"@type": "Article",
			"@id": address(page),
			headline: title,
			description: summary,
			isPartOf: surveyRef(),
			citation: cited.map(({ slug, plainTitle }) => ({
				"@type": "ScholarlyArticle",
				"@id": address(paperUrl(slug)),
				name: plainTitle,
			})),
			breadcrumb: breadcrumbs([title, page]),
		},
		links: [{ rel: "collection", href: address("") }, ...licenseLinks()],
	};
}
