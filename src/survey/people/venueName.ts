/** What changes from year to year in the name of a venue, and how a volume of it is introduced. */
const PASSING: readonly RegExp[] = [
	/^\s*(?:in\s+)?(?:the\s+)?proc(?:eedings|\.)?\s+of\s+(?:the\s+)?/iu,
	/\b(?:19|20)\d\d\b/gu,
	/[’'](?=\d\d\b)\d\d\b/gu,
	/\b\d{1,3}(?:st|nd|rd|th)\b/giu,
	/\s\d{1,3}\s*$/u,
];

/** arXiv under the names that it has in lists, alone or with what has the number of the paper. */
const ARXIV = /^(?:corr|arxiv(?:\.org)?)(?:\s+(?:e-?prints?|preprints?))?(?:$|[\s,:]+\S*\d)/iu;

/** A venue without the year, the number and the word "Proceedings": "Conference on Machine Learning". */
export function venueName(venue: string): string {
	if (ARXIV.test(venue.trim())) return "arXiv";
	const bare = PASSING.reduce((name, passing) => name.replace(passing, " "), venue)
		.replace(/\(\s*\)|\[\s*\]/gu, " ")
		.replace(/\s+/gu, " ")
		.replace(/\s+(?=[,;:.)])/gu, "")
		.replace(/^[\s,;:.–-]*(?:the\s+)?|[\s,;:–-]+$/giu, "");
	return /\p{L}/u.test(bare) ? bare : venue;
}
