/** A paper as the servers of the test know it. */
export interface Work {
	readonly title: string;
	/** "Given Family" */
	readonly authors: readonly string[];
	readonly abstract: string;
	readonly doi?: string;
	readonly arxiv?: string;
	readonly venue?: string;
	readonly year?: number;
	readonly kind?: string;
}

const parted = (name: string) => {
	const words = name.split(" ");
	return { given: words.slice(0, -1).join(" "), family: words.at(-1) };
};

const escaped = (text: string) =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The answer of arXiv’s API: https://info.arxiv.org/help/api/user-manual.html. */
export function asArxiv(works: readonly Work[]): string {
	const entries = works
		.filter(({ arxiv }) => arxiv !== undefined)
		.map(
			({ title, authors, abstract, arxiv, doi, year = 2021 }) => `  <entry>
    <id>http://arxiv.org/abs/${arxiv}v1</id>
    <updated>${year}-03-05T00:00:00Z</updated>
    <published>${year}-03-04T00:00:00Z</published>
    <title>${escaped(title)}</title>
    <summary>${escaped(abstract)}</summary>
${authors.map((name) => `    <author><name>${escaped(name)}</name></author>`).join("\n")}
${doi ? `    <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">${doi}</arxiv:doi>` : ""}
    <link href="http://arxiv.org/abs/${arxiv}v1" rel="alternate" type="text/html"/>
    <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
  </entry>`,
		);
	return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title type="html">ArXiv Query</title>
  <id>http://arxiv.org/api/x</id>
${entries.join("\n")}
</feed>
`;
}

/** https://docs.openalex.org/api-entities/works/work-object */
export function asOpenAlex(works: readonly Work[]): string {
	const results = works.map(({ title, authors, abstract, doi, venue, year, kind }) => ({
		id: "https://openalex.org/W1",
		doi: doi && `https://doi.org/${doi}`,
		title,
		display_name: title,
		publication_year: year,
		type: kind ?? "article",
		authorships: authors.map((name) => ({
			author: { id: "https://openalex.org/A1", display_name: name, orcid: null },
			raw_author_name: name,
		})),
		primary_location: {
			landing_page_url: doi && `https://doi.org/${doi}`,
			source: { display_name: venue },
		},
		biblio: { volume: null, issue: null, first_page: null, last_page: null },
		abstract_inverted_index: inverted(abstract),
	}));
	return JSON.stringify({ meta: { count: results.length }, results });
}

function inverted(abstract: string): Record<string, number[]> {
	const index: Record<string, number[]> = {};
	for (const [at, word] of abstract.split(" ").entries()) {
		const places = Object.hasOwn(index, word) ? index[word]! : [];
		places.push(at);
		index[word] = places;
	}
	return index;
}

const crossrefItem = ({ title, authors, doi, venue, year, kind }: Work) => ({
	DOI: doi,
	URL: doi && `https://doi.org/${doi}`,
	type: kind ?? "journal-article",
	source: "Crossref",
	title: [title],
	"container-title": venue === undefined ? [] : [venue],
	volume: "12",
	issue: "3",
	page: "101-117",
	author: authors.map((name) => ({ ...parted(name), sequence: "first", affiliation: [] })),
	issued: { "date-parts": [[year, 6]] },
});

/** https://github.com/CrossRef/rest-api-doc */
export function asCrossref(works: readonly Work[], isOne: boolean): string {
	const items = works.filter(({ doi }) => doi !== undefined).map(crossrefItem);
	return JSON.stringify(
		isOne
			? { status: "ok", "message-type": "work", message: items[0] }
			: {
					status: "ok",
					"message-type": "work-list",
					message: { "total-results": items.length, items },
				},
	);
}

/** https://api.semanticscholar.org/api-docs/graph */
export function asSemanticScholar(works: readonly Work[], isOne: boolean): string {
	const items = works.map(({ title, authors, abstract, doi, arxiv, venue, year }) => ({
		paperId: "649def34f8be52c8b66281af98ae884c09aef38b",
		externalIds: { ...(arxiv && { ArXiv: arxiv }), ...(doi && { DOI: doi }), CorpusId: 1 },
		url: "https://www.semanticscholar.org/paper/649def34f8be52c8b66281af98ae884c09aef38b",
		title,
		abstract,
		venue: venue ?? "",
		year,
		publicationTypes: ["JournalArticle"],
		publicationDate: year === undefined ? null : `${year}-06-05`,
		journal: venue === undefined ? null : { name: venue, volume: "12", pages: "101 - 117" },
		authors: authors.map((name) => ({ authorId: "1", name })),
	}));
	return JSON.stringify(isOne ? items[0] : { data: items });
}
