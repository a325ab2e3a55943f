import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../../survey/problem.ts";
import { whyUnreadable } from "./whyUnreadable.ts";

const EXPECTED = "a content folder: a folder with a folder `listings` in it";
const SAVE = "save a page of listings as a .txt file into it";

/** Why a folder is no content folder at all; undefined for one that has listings. */
export async function contentProblem(folder: string): Promise<Problem | undefined> {
	const listings = path.join(folder, "listings");
	const problem = (found: string, todo: string): Problem => ({
		file: folder,
		expected: EXPECTED,
		found,
		todo,
	});
	const [whole, part] = await Promise.all([kindOf(folder), kindOf(listings)]);
	if (whole !== "folder") return problem(whole, "check the path after --content");
	if (part !== "folder") {
		const above = path.basename(folder) === "listings" && (await visible(folder)).length > 0;
		return problem(
			`a folder in which “listings” is ${part}`,
			above
				? `name the folder above it: --content ${path.dirname(folder)}`
				: `make the folder ${listings}, and ${SAVE}`,
		);
	}
	if ((await visible(listings)).length > 0) return undefined;
	return { file: listings, expected: "at least one listing", found: "no file", todo: SAVE };
}

/** "folder", or in words what stands there. */
async function kindOf(place: string): Promise<string> {
	try {
		if (!(await stat(place)).isDirectory()) return "a file";
		await readdir(place);
		return "folder";
	} catch (error) {
		return whyUnreadable(error);
	}
}

/** Hidden files are the system's. */
async function visible(folder: string): Promise<string[]> {
	return (await readdir(folder)).filter((name) => !name.startsWith("."));
}
