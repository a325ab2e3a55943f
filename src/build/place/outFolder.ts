import { lstat, readdir, readlink, realpath } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

/** What stands in a folder that no person put there: it is at the top of a file system. */
const NOBODYS = new Set(["lost+found"]);

/** What a content folder holds that a build must not replace. */
const PARTS = ["listings", "curation", "themes", "search", "papers"];

/** The folder itself where a path leads through links, whether it exists or not. */
export async function realFolder(folder: string): Promise<string> {
	const full = path.resolve(folder);
	try {
		return await realpath(full);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
		const parent = await realFolder(path.dirname(full));
		const there = path.join(parent, path.basename(full));
		const isLink = await lstat(there).then(
			(found) => found.isSymbolicLink(),
			() => false,
		);
		return isLink ? realFolder(path.resolve(parent, await readlink(there))) : there;
	}
}

/** Why a survey must not be put into a folder; all paths are real ones. */
export async function whyForeign(
	out: string,
	content: string,
	root: string,
): Promise<string | undefined> {
	const advice = "Name an empty folder or a new one: --out FOLDER";
	const kept = new Map([
		[root, "the project"],
		[content, "the content"],
		[process.cwd(), "the folder that you are in"],
		[homedir(), "your home folder"],
		...PARTS.map((part): [string, string] => [path.join(content, part), `the content’s ${part}`]),
	]);
	for (const [folder, what] of kept)
		if (isWithin(folder, out))
			return `${out} ${folder === out ? "is" : "holds"} ${what}, and a build would replace it. ${advice}`;
	for (const part of PARTS)
		if (isWithin(out, path.join(content, part)))
			return `${out} is within the content’s ${part}, which a build reads. ${advice}`;
	try {
		const files = (await readdir(out)).filter((file) => !NOBODYS.has(file));
		if (files.length === 0 || files.includes("survey.json")) return undefined;
		return (
			`${out} holds other files (${files.slice(0, 3).join(", ")}), and a build would replace ` +
			`them. ${advice}`
		);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		return code === "ENOENT"
			? undefined
			: `${out} is no folder that can be read (${code}). ${advice}`;
	}
}

function isWithin(file: string, folder: string): boolean {
	const way = path.relative(folder, file);
	return way === "" || (!path.isAbsolute(way) && way.split(path.sep)[0] !== "..");
}
