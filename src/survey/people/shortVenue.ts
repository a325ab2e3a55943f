/**
 * A venue's name for a line that has little room: "ICML" of "International Conference on Machine Learning
 * (ICML)"; the whole name where it ends with no abbreviation.
 */
export function shortVenue(name: string): string {
	return /\((\p{Lu}[\p{L}\p{N}&/-]{1,14})\)$/u.exec(name)?.[1] ?? name;
}
