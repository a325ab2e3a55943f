/** Facts of a paper in the words of readers, where these are others than their keys. */
const WORDS: Readonly<Record<string, string>> = {
	doi: "DOI",
	arxiv: "arXiv number",
	pubmed: "PubMed number",
	acl: "ACL id",
	orcids: "ORCID iDs",
	ids: "identifiers",
	url: "address",
};

/** Facts in a line of text: `title, authors, DOI`. */
export function factNames(facts: readonly string[]): string {
	return facts.map((fact) => WORDS[fact] ?? fact).join(", ");
}
