/** What a field of a record is about. */
export const roles = [
	"title",
	"subtitle",
	"abstract",
	"authors",
	"date",
	"year",
	"month",
	"day",
	"url",
	"doi",
	"arxiv",
	"pubmed",
	"openreview",
	"acl",
	"venue",
	"volume",
	"issue",
	"pages",
	"keywords",
	"categories",
	"comments",
	"citations",
	"citationsDate",
	"code",
	"project",
	"firstPage",
	"lastPage",
	"name",
	"orcids",
	"note",
] as const;

export type Role = (typeof roles)[number];

/** The names of fields by what they are about; of two in one record the first counts. */
export type FieldNames = Readonly<Partial<Record<Role, string>>>;

/**
 * What programs and people call the fields of a paper: in small letters, without blanks and signs. Left
 * out are names that are about something else as often (`name`, `description`, `type`), dates on which a
 * record was updated or added, and texts that a machine made of an abstract.
 */
export const commonNames: FieldNames = {
	title:
		"title papertitle articletitle documenttitle titletext itemtitle preprinttitle displayname dctitle",
	subtitle: "subtitle",
	abstract:
		"abstract summary abstractnote paperabstract abstracttext abstractbody preprintabstract " +
		"abstractinvertedindex dcdescription",
	authors:
		"authors author authorlist authornames authorfullnames authorsfullnames creators creator " +
		"authorships preprintauthors authorstring authorshipsauthordisplayname dccreator",
	date:
		"date published publishedat publicationdate datepublished pubdate publisheddate publishdate " +
		"originallypublished issued dateissued created submitteddate submitted releasedate v1date " +
		"firstpublished coverdate pdate cdate submissiondate publicationinfodate firstpublicationdate " +
		"preprintdate onlinedate prismcoverdate publishtime",
	year: "year publicationyear pubyear yearpublished publishedyear py",
	month: "month publicationmonth pubmonth publishedmonth",
	day: "day publicationday",
	url: "url link paperurl absurl abs abspage entryid landingpageurl htmlurl articleurl pdfurl pdf pdflink",
	doi: "doi articledoi doinumber itemdoi preprintdoi prismdoi",
	arxiv: "arxivid arxiv arxivnumber eprint paperid id",
	pubmed: "pmid pubmedid pubmed",
	openreview: "forum openreviewid",
	acl: "anthologyid aclid acl",
	venue:
		"venue journal booktitle containertitle publicationtitle journaltitle sourcetitle journalref conference " +
		"conferencename publicationname journalname proceedings arxivjournalreference primarylocationdisplayname " +
		"primarylocationsourcedisplayname journalbook pub proceeding prismpublicationname",
	volume: "volume bibliovolume journalvolume prismvolume",
	issue: "issue number issuenumber biblioissue journalissue prismissueidentifier",
	pages: "pages page pagerange pagination pageinfo prismpagerange",
	keywords: "keywords keyword authorkeywords tags manualtags automatictags meshterms authkeywords",
	categories:
		"categories category categorycode primarycategory subjects fieldsofstudy fieldsofresearch " +
		"fieldsofresearchanzsrc2020 preprintcategory",
	comments: "numcomments commentcount comments",
	citations:
		"citations citationcount citedbycount citedby numcitations isreferencedbycount timescited " +
		"citingworkscount articlecitationcount cites",
	/** of what day a record is, as libraries keep it that count the citations of a paper */
	citationsDate: "citationsdate indexed updateddate exportdate",
	code: "code codeurl github githuburl githubrepo repository codelink",
	project: "project projecturl projectpage website homepage",
	firstPage: "startpage firstpage pagestart beginpage bibliofirstpage",
	lastPage: "endpage lastpage pageend bibliolastpage",
	/** a title, where an abstract stands beside it and nothing else is one */
	name: "name headline papername",
	note: "note notes n1 extra",
	orcids: "orcidnumbers oi orcids orcid",
};

/** A name of a field, or a part of its path, as the tables have it. */
export function plainName(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The names of a format, after those that a person gave. */
export function withOwnNames(names: FieldNames, own: FieldNames = {}): FieldNames {
	const all = Object.keys({ ...names, ...own }) as Role[];
	return Object.fromEntries(
		all.map((role) => [
			role,
			[own[role]?.split(",").map(plainName).join(" "), names[role]].filter(Boolean).join(" "),
		]),
	);
}

/** The role of each name, and how far up in its row it stands. */
export type Roles = ReadonlyMap<string, { readonly role: Role; readonly rank: number }>;

export function rolesByName(names: FieldNames): Roles {
	return new Map(
		Object.entries(names)
			.toReversed()
			.flatMap(([role, row]) =>
				row.split(" ").map((name, rank) => [name, { role: role as Role, rank }] as const),
			),
	);
}
