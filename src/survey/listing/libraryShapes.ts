import type { Fields, Shape } from "./jsonShape.ts";
import { withoutStop } from "./withoutStop.ts";

/** What libraries and archives answer in JSON, each by its own signs. */
export const libraryShapes: readonly Shape[] = [
	{
		// https://github.com/inspirehep/rest-api-doc
		name: "INSPIRE-HEP",
		is: ({ metadata }) => isList(at(metadata, "titles")),
		adapt: ({ metadata, updated, ...record }) => {
			const { titles, abstracts, authors, collaborations, arxiv_eprints, dois, ...others } =
				metadata as Fields;
			const { publication_info, keywords, preprint_date, earliest_date, ...fields } = others;
			const [published] = list(publication_info);
			const people = list(authors).filter(
				({ inspire_roles: roles }) => !isList(roles) || roles.includes("author"),
			);
			const [preprint] = list(arxiv_eprints);
			return {
				...record,
				...fields,
				title: list(titles)[0]?.title,
				abstract: list(abstracts)[0]?.value,
				authors:
					people.length > 0
						? people.map(
								({ full_name: name, first_name: _first, last_name: _last, ids, ...rest }) => ({
									...rest,
									name,
									orcid: orcidIn(ids, "schema", "value"),
								}),
							)
						: list(collaborations).map(({ value }) => value),
				arxiv: preprint?.value,
				categories: preprint?.categories,
				doi: list(dois)[0]?.value,
				journal: published?.journal_title,
				volume: published?.journal_volume,
				issue: published?.journal_issue,
				firstpage: published?.page_start ?? published?.artid,
				lastpage: published?.page_end,
				year: published?.year,
				keywords: list(keywords).map(({ value }) => value),
				date: preprint_date ?? earliest_date,
				citationsDate: updated,
			};
		},
	},
	{
		// https://dblp.org/faq/How+to+use+the+dblp+search+API.html
		name: "DBLP",
		is: ({ info }) => at(info, "key") !== undefined && at(info, "title") !== undefined,
		adapt: ({ info, url: _place, ...record }) => {
			const { authors, title, ee, url, ...fields } = info as Fields;
			return {
				...record,
				...fields,
				title: withoutStop(title),
				url: ee ?? url,
				authors: list(at(authors, "author")).map(({ text }) => text),
			};
		},
	},
	{
		// https://europepmc.org/docs/EBI_Europe_PMC_Web_Service_Reference.pdf
		name: "Europe PMC",
		is: ({ authorString, source, id }) =>
			authorString !== undefined && source !== undefined && id !== undefined,
		adapt: ({ authorList, journalInfo, keywordList, meshHeadingList, title, id, ...fields }) => {
			const people = list(at(authorList, "author"));
			return {
				...fields,
				title: withoutStop(title),
				...(people.length > 0 && { authors: people.map(europeanAuthor) }),
				...(journalInfo !== undefined && {
					journal: at(at(journalInfo, "journal"), "title"),
					volume: at(journalInfo, "volume"),
					issue: at(journalInfo, "issue"),
				}),
				keywords: at(keywordList, "keyword"),
				meshTerms: list(at(meshHeadingList, "meshHeading")).map(
					({ descriptorName }) => descriptorName,
				),
			};
		},
	},
	{
		// https://developers.zenodo.org
		name: "Zenodo",
		is: ({ metadata }) =>
			isList(at(metadata, "creators")) && at(metadata, "publication_date") !== undefined,
		adapt: ({ metadata, links, ...record }) => {
			const { description, journal, meeting, ...fields } = metadata as Fields;
			return {
				...record,
				...fields,
				abstract: description,
				url: at(links, "self_html") ?? at(links, "html"),
				journal: at(journal, "title") ?? at(meeting, "title"),
				volume: at(journal, "volume"),
				issue: at(journal, "issue"),
				pages: at(journal, "pages"),
			};
		},
	},
	{
		// https://doaj.org/api/docs
		name: "DOAJ",
		is: ({ bibjson }) => at(bibjson, "title") !== undefined,
		adapt: ({ bibjson, id: _id, ...record }) => {
			const { identifier, journal, link, author, ...fields } = bibjson as Fields;
			return {
				...record,
				...fields,
				authors: list(author).map(({ orcid_id: orcid, ...person }) => ({ ...person, orcid })),
				doi: list(identifier).find(({ type }) => type === "doi")?.id,
				url: list(link)[0]?.url,
				journal: at(journal, "title"),
				volume: at(journal, "volume"),
				issue: at(journal, "number"),
			};
		},
	},
	{
		// https://dev.mendeley.com/methods/#documents
		name: "Mendeley",
		is: ({ identifiers, authors, profile_id: owner, last_modified: modified }) =>
			(owner ?? modified) !== undefined && typeof identifiers === "object" && isList(authors),
		adapt: ({ identifiers, id: _id, created: _created, source, websites, ...fields }) => ({
			...fields,
			...(identifiers as Fields),
			journal: source,
			url: isList(websites) ? websites[0] : websites,
		}),
	},
	{
		// https://support.datacite.org/docs/datacite-metadata-schema
		name: "DataCite",
		is: (fields) => isList(dataciteIn(fields)?.titles) && isList(dataciteIn(fields)?.creators),
		adapt: (record) => {
			const { titles, descriptions, creators, container, dates, subjects, updated, ...fields } =
				dataciteIn(record)!;
			const dated = (type: string) => list(dates).find(({ dateType }) => dateType === type)?.date;
			return {
				...fields,
				title: (list(titles).find(({ titleType }) => !titleType) ?? list(titles)[0])?.title,
				abstract: list(descriptions).find(({ descriptionType: type }) => type === "Abstract")
					?.description,
				authors: list(creators).map(
					({
						name,
						givenName: given,
						familyName: family,
						nameIdentifiers,
						nameType: _type,
						...rest
					}) => ({
						...rest,
						...(family ? { given, family } : { name }),
						orcid: orcidIn(nameIdentifiers, "nameIdentifierScheme", "nameIdentifier"),
					}),
				),
				date: dated("Issued") ?? dated("Submitted") ?? dated("Available"),
				journal: at(container, "title"),
				volume: at(container, "volume"),
				issue: at(container, "issue"),
				firstpage: at(container, "firstPage"),
				lastpage: at(container, "lastPage"),
				keywords: list(subjects).map(({ subject }) => subject),
				citationsDate: updated,
			};
		},
	},
];

/** Whole names, which stand beside names with initials; a group has one of its own. */
function europeanAuthor(author: Fields): Fields {
	const { firstName, lastName, fullName, collectiveName, initials: _, authorId, ...rest } = author;
	return {
		...rest,
		...(lastName ? { given: firstName, family: lastName } : { name: collectiveName ?? fullName }),
		orcid: at(authorId, "value") ?? authorId,
	};
}

/** The fields of DataCite's answer of one or of many. */
function dataciteIn({ attributes, data }: Fields): Fields | undefined {
	const found = attributes ?? at(data, "attributes");
	return typeof found === "object" && found !== null ? (found as Fields) : undefined;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The objects of a list, or the one that stands in its place. */
const list = (value: unknown): readonly Fields[] =>
	[value ?? []].flat().filter((item): item is Fields => typeof item === "object" && item !== null);

const at = (value: unknown, key: string): unknown =>
	typeof value === "object" && value !== null && Object.hasOwn(value, key)
		? (value as Fields)[key]
		: undefined;

/** The ORCID among ids that name their scheme. */
const orcidIn = (ids: unknown, scheme: string, key: string): unknown =>
	list(ids).find((id) => id[scheme] === "ORCID")?.[key];
