import { NEW } from "../changes.ts";
import { breadcrumbs } from "./breadcrumbs.ts";
import { feedLinks } from "./exportLinks.ts";
import type { PageMetadata } from "./pageMetadata.ts";
import { address, surveyRef } from "./survey.ts";

/** What the page of what is new tells machines. */
export const newMetadata = (): PageMetadata => ({
	jsonLd: {
		"@type": "WebPage",
		"@id": address(NEW),
		name: "What is new",
		isPartOf: surveyRef(),
		breadcrumb: breadcrumbs(["What is new", NEW]),
	},
	links: feedLinks(NEW),
});
