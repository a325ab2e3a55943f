import { readdir } from "node:fs/promises";
import path from "node:path";
import { readText } from "../../disk/textFiles.ts";
import type { CurationFile } from "../../survey/curation/parseCuration.ts";

/** The curation files of a content folder as they are now, sorted by name. */
export async function readCuration(content: string): Promise<readonly CurationFile[]> {
	const names = await readdir(path.join(content, "curation")).catch(() => []);
	const files = names.filter((name) => name.endsWith(".yaml") && !name.startsWith(".")).sort();
	return Promise.all(
		files.map(async (name) => ({
			file: `curation/${name}`,
			text: (await readText(path.join(content, "curation", name))) ?? "",
		})),
	);
}

/** The one whose keys are listings. */
export const isOfListings = ({ file }: CurationFile) => file === "curation/listings.yaml";
