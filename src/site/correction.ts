/** Where something on a page is corrected. */
export interface Place {
	/** from the folder that holds the content folder: `content/curation/themes.yaml` */
	readonly file: string;
	/** in that file: a slug */
	readonly key?: string | undefined;
}

/** Longer titles are cut, so that the address stays one that servers take. */
const TITLE = 200;

/**
 * The address of a new issue on GitHub that names the page, and the place if it has one.
 *
 * @param repository its address
 * @param page the page's address, as far as it is known
 */
export function issueUrl(
	repository: string,
	title: string,
	page: string,
	place: Place | undefined,
): string {
	const lines = [
		`Page: ${page}`,
		...(place ? [`To correct: ${place.file}`] : []),
		...(place?.key ? [`Key: ${place.key}`] : []),
		"",
		"What is wrong, and what would be right?",
		"",
	];
	const query = {
		title: `Correction: ${[...title].slice(0, TITLE).join("")}`,
		body: lines.join("\n"),
	};
	const pairs = Object.entries(query).map(
		([name, text]) => `${name}=${encodeURIComponent(text.toWellFormed())}`,
	);
	return `${repository.replace(/(?:\.git)?\/*$/u, "")}/issues/new?${pairs.join("&")}`;
}
