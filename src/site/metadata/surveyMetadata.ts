import { themeUrl } from "../../survey/emit/urls.ts";
import { href } from "../href.ts";
import type { SiteTheme } from "../papers.ts";
import { exportLinks, feedLinks, licenseLinks } from "./exportLinks.ts";
import type { PageMetadata } from "./pageMetadata.ts";
import { aboutSurvey, address } from "./survey.ts";

/** What the first page tells machines: the survey as a book of themes, and as data to be had. */
export function surveyMetadata(themes: readonly SiteTheme[]): PageMetadata {
	const survey = aboutSurvey();
	return {
		jsonLd: {
			"@graph": [
				{
					...survey,
					"@type": "Book",
					url: address(""),
					hasPart: themes.map(({ id, data: { title } }) => ({
						"@type": "CollectionPage",
						"@id": address(themeUrl(id)),
						name: title,
					})),
				},
				{
					...survey,
					"@id": address("#data"),
					"@type": "Dataset",
					isBasedOn: { "@id": address("") },
					distribution: {
						"@type": "DataDownload",
						contentUrl: address("survey.json"),
						encodingFormat: "application/json",
					},
				},
			],
		},
		links: [
			...exportLinks(""),
			...feedLinks(""),
			{
				rel: "describedby",
				type: "application/json",
				href: href("survey.json"),
				title: "All data",
			},
			...themes.map(({ id }) => ({ rel: "item", href: address(themeUrl(id)) })),
			...licenseLinks(),
		],
	};
}
