import { createHash, type Hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** What of the project pages are made by. */
const CODE = ["astro.config.mjs", "package-lock.json", "public", "src", "tsconfig.json"];

/** It has the themes and meanings that come with Abstrata. */
const OWN_CONTENT = "content";

/** The pages of a content, which a build makes itself. */
const PAPERS = "papers";

/** What a build is told, and where its content is. */
export interface BuildInputs {
	/** the project's folder */
	readonly root: string;
	/** see `codeOf` */
	readonly code: string;
	/** a real path */
	readonly content: string;
	/** the survey of an earlier build */
	readonly since: string | undefined;
	/** all else that changes what is built, for JSON to say */
	readonly options: Readonly<Record<string, unknown>>;
}

/** A hash of what every survey is made by: the project's code, its packages, the version of Node. */
export async function codeOf(root: string): Promise<string> {
	const hash = createHash("sha256").update(process.version);
	for (const name of CODE) await addFiles(hash, path.join(root, name), name);
	return hash.digest("hex");
}

/**
 * A hash of all that a survey is made of: the bytes of the content and of the code, the packages, the version
 * of Node and the options. The same hash means the same survey.
 */
export async function inputsOf({
	root,
	code,
	content,
	since,
	options,
}: BuildInputs): Promise<string> {
	const hash = createHash("sha256").update(JSON.stringify([code, content, options]));
	await addFiles(hash, path.join(root, OWN_CONTENT), OWN_CONTENT, PAPERS);
	await addFiles(hash, content, "", PAPERS);
	if (since !== undefined) await addFiles(hash, since, "since");
	return hash.digest("hex");
}

/**
 * Adds a file, or those of a folder in the order of their names; a name without a file is told too.
 *
 * @param without a folder in it that is left out
 */
async function addFiles(hash: Hash, file: string, name: string, without = ""): Promise<void> {
	hash.update(`${JSON.stringify(name)}\n`);
	const entries = await readdir(file).catch(errorCode);
	// What cannot be read is a problem of the content, which the build tells.
	if (entries === "ENOTDIR") hash.update(await readFile(file).catch(errorCode));
	else if (typeof entries === "string") hash.update(entries);
	else
		for (const entry of entries.sort())
			if (entry !== without) await addFiles(hash, path.join(file, entry), entry);
}

const errorCode = ({ code }: NodeJS.ErrnoException): string => code ?? "";
