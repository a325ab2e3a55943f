import { existsSync } from "node:fs";
import { open, rm, statfs } from "node:fs/promises";
import path from "node:path";

/** A folder that a build writes into. */
export interface WrittenFolder {
	/** what it is for, to begin a sentence */
	readonly what: string;
	/** it need not exist yet */
	readonly folder: string;
	/** how to name another */
	readonly remedy: string;
}

/** What the system's errors mean, and how its programs that are not Node's word them. */
const REASONS: readonly (readonly [code: string, words: RegExp, reason: string])[] = [
	["ENOSPC", /no space left|os error 28\b/iu, "its disk is full"],
	["EDQUOT", /quota exceeded|os error 122\b/iu, "your share of its disk is used up"],
	["EROFS", /read-only file system|os error 30\b/iu, "its file system is read-only"],
	["EACCES", /permission denied|os error 13\b/iu, "you may not write there"],
	["EPERM", /operation not permitted|os error 1\b/iu, "you may not write there"],
	["ENOTDIR", /not a directory|os error 20\b/iu, "a part of its path is a file"],
	["ENAMETOOLONG", /name too long|os error 36\b/iu, "its path is too long"],
	["EMFILE", /too many open files|os error 24\b/iu, "too many files are open (see ulimit -n)"],
	["EIO", /i\/o error|os error 5\b/iu, "its disk fails"],
];

/** As much as is written to see whether a disk is full, in bytes. */
const PROBE = 256 * 1024;

/** Why the first of some folders cannot be written into, found out by doing so; undefined where all can be. */
export async function whyNotWritten(
	folders: readonly WrittenFolder[],
): Promise<string | undefined> {
	for (const folder of folders) {
		const error = await writeInto(existing(folder.folder));
		if (error) return explain(folder, reasonOf(`${error.code} ${error.message}`) ?? error.message);
	}
	return undefined;
}

/**
 * Why a build failed, as far as a disk is to blame. A disk may be full for a large file and still take
 * a small one: then the failure itself tells, and the folder with the least room is named.
 *
 * @param failure the message that a step ended with
 */
export async function diskFailure(
	folders: readonly WrittenFolder[],
	failure: string,
): Promise<string | undefined> {
	const found = await whyNotWritten(folders);
	if (found) return found;
	const reason = reasonOf(failure);
	const rooms = await Promise.all(folders.map(async (at) => ({ at, room: await roomOf(at) })));
	const [least] = rooms.toSorted((a, b) => a.room - b.room);
	return reason && least && `${failure}\n${await explain(least.at, reason)}`;
}

function reasonOf(message: string): string | undefined {
	return REASONS.find(([code, words]) => message.includes(code) || words.test(message))?.[2];
}

/** The folder itself, or what of its path exists. */
function existing(folder: string): string {
	return existsSync(folder) ? folder : existing(path.dirname(folder));
}

async function writeInto(folder: string): Promise<NodeJS.ErrnoException | undefined> {
	const file = path.join(folder, `.abstrata-${process.pid}`);
	try {
		const handle = await open(file, "w");
		try {
			await handle.writeFile(Buffer.alloc(PROBE, file));
		} finally {
			await handle.close();
			await rm(file, { force: true });
		}
		return undefined;
	} catch (error) {
		return error as NodeJS.ErrnoException;
	}
}

/** In bytes. */
async function roomOf({ folder }: WrittenFolder): Promise<number> {
	const { bavail, bsize } = await statfs(existing(folder));
	return bavail * bsize;
}

async function explain(at: WrittenFolder, reason: string): Promise<string> {
	const room = `${Math.floor((await roomOf(at)) / 1e6)} MB are free there`;
	return `${at.what} cannot be written to ${at.folder}: ${reason}; ${room}.\n${at.remedy}`;
}
