import { authorNames } from "../../survey/cite/authorNames.ts";
import { href } from "../href.ts";
import { settings } from "../surveySettings.ts";
import { agent } from "./agent.ts";

/** An address of the site as machines want it: whole where the build knows where the survey stands. */
export function address(fromBase: string): string {
	const path = href(fromBase);
	return import.meta.env.SITE ? new URL(path, import.meta.env.SITE).href : path;
}

/** The survey, as what a page is a part of. */
export const surveyRef = () => ({ "@id": address(""), "@type": "Book", name: settings.title });

/** The survey itself: what its settings state. */
export function aboutSurvey(): Readonly<Record<string, unknown>> {
	const { title, description, authors, date, version, license } = settings;
	const people = authors && authorNames({ kind: "names", names: authors }).map(agent);
	return {
		"@id": address(""),
		name: title,
		description,
		...(people && { author: people, creator: people }),
		...(date && { datePublished: date }),
		...(version && { version }),
		...(license && { license }),
		inLanguage: "en",
	};
}
