import type { Authors } from "../model.ts";
import { authorNames } from "./authorNames.ts";
import type { CslName } from "./cslItem.ts";
import { saidName } from "./saidName.ts";

/** An author for machines: a person, or what is no person's name. */
type Author =
	| {
			readonly given?: string;
			readonly family: string;
			readonly suffix?: string;
			readonly orcid?: string;
	  }
	| { readonly literal: string };

/** The authors with their names in the order in which they are said, and taken apart. */
export function toldAuthors(
	authors: Authors,
	orcids: Readonly<Record<string, string>> = {},
): Authors & { people?: readonly Author[] } {
	const names = authorNames(authors);
	const people = names.map(authorOf);
	if (authors.kind === "count") return authors;
	if (authors.kind === "organisation") return { ...authors, people };
	const iDs = new Map(Object.entries(orcids)); // an author may be called "constructor"
	const told = people.map((person, at) => {
		const orcid = iDs.get(authors.names[at] ?? "");
		return orcid === undefined ? person : { ...person, orcid };
	});
	return { ...authors, names: names.map(saidName), people: told };
}

function authorOf(name: CslName): Author {
	if ("literal" in name) return name;
	const { "non-dropping-particle": particle, family, given, suffix } = name;
	return {
		...(given && { given }),
		family: [particle, family].filter(Boolean).join(" "),
		...(suffix && { suffix }),
	};
}
