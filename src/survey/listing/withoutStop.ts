/** A full stop that ends a sentence: none of an abbreviation, and not the last of three. */
const STOP =
	/(?<![.…]|\p{L}\.\p{L}|\b(?:et al|etc|vs|cf|Inc|Ltd|Co|Corp|Jr|Sr|No|Dr|St|spp?|var))\.$/u;

/** A title without the full stop that the National Library of Medicine and DBLP put behind each. */
export function withoutStop<T>(title: T): T | string {
	return typeof title === "string" ? title.trimEnd().replace(STOP, "") : title;
}
