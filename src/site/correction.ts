import path from "node:path";
import { folders } from "./folders.ts";
import { settings } from "./settings.ts";

/** Where something on a page is corrected. */
export interface Place {
	/** from the content folder: `curation/themes.yaml` */
	readonly file: string;
	/** in that file: a slug */
	readonly key?: string;
}

/** A file as a person finds it in the repository: `content/curation/themes.yaml`. */
export function fileName({ file }: Place): string {
	return `${path.basename(folders.content)}/${file}`;
}

/** The address of a new issue that names page and place; undefined where the survey names no repository. */
export function issueUrl(title: string, page: string, place: Place): string | undefined {
	if (settings.repository === undefined) return undefined;
	const body = [
		`Page: ${page}`,
		`File: ${fileName(place)}`,
		...(place.key ? [`Key: ${place.key}`] : []),
		"",
		"What is wrong, and what would be right?",
		"",
	].join("\n");
	const query = { title: `Correction: ${title.slice(0, TITLE)}`, body };
	const pairs = Object.entries(query).map(
		([name, text]) => `${name}=${encodeURIComponent(text.toWellFormed())}`,
	);
	return `${settings.repository.replace(/(?:\.git)?\/*$/u, "")}/issues/new?${pairs.join("&")}`;
}

/** Longer titles are cut, so that the address stays one that servers take. */
const TITLE = 200;
