import { stringify } from "yaml";
import { authorNames } from "../../survey/cite/authorNames.ts";
import { address } from "../metadata/survey.ts";
import { settings } from "../surveySettings.ts";

/**
 * The survey's own citation as CITATION.cff 1.2.0 (https://citation-file-format.github.io), which must name
 * an author: undefined where the settings do not.
 */
export function citationFileFormat(): string | undefined {
	const { title, description, authors, date, version, license, repository } = settings;
	if (!authors) return undefined;
	const people = authorNames({ kind: "names", names: authors }).map((name) =>
		"literal" in name
			? { name: name.literal }
			: {
					"family-names": name.family,
					...(name.given && { "given-names": name.given }),
					...(name["non-dropping-particle"] && { "name-particle": name["non-dropping-particle"] }),
					...(name.suffix && { "name-suffix": name.suffix }),
				},
	);
	return stringify({
		"cff-version": "1.2.0",
		message: "Cite this survey as below.",
		type: "dataset",
		title,
		abstract: description,
		authors: people,
		...(version && { version }),
		...(/^\d{4}-\d{2}-\d{2}$/u.test(date ?? "") && { "date-released": date }),
		...(import.meta.env.SITE && { url: address("") }),
		...(repository && { "repository-code": repository }),
		...(license && { "license-url": license }),
	});
}
