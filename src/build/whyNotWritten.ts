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

/** What the system's answers mean. */
const REASONS: Readonly<Record<string, string>> = {
	ENOSPC: "its disk is full",
	EDQUOT: "your share of its disk is used up",
	EROFS: "its file system is read-only",
	EACCES: "you may not write there",
	EPERM: "you may not write there",
	ENOTDIR: "a part of its path is a file",
	ENAMETOOLONG: "its path is too long",
	EIO: "its disk fails",
};

/** How programs that are not Node's word what a small file need not meet with. */
const FAILURES: readonly (readonly [words: RegExp, code: string])[] = [
	[/\bENOSPC\b|no space left on device/iu, "ENOSPC"],
	[/\bEDQUOT\b|quota exceeded/iu, "EDQUOT"],
	[/\bEMFILE\b|too many open files/iu, "EMFILE"],
];

/** As much as is written to see whether a disk is full, in bytes. */
const PROBE = 256 * 1024;

/**
 * Why the first of some folders cannot be written into, found out by doing so; undefined where all can
 * be.
 */
export async function whyNotWritten(
	folders: readonly WrittenFolder[],
): Promise<string | undefined> {
	for (const folder of folders) {
		const error = await writeInto(existing(folder.folder));
		if (error) return explain(folder, REASONS[error.code ?? ""] ?? error.message);
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
	const [, code] = FAILURES.find(([words]) => words.test(failure)) ?? [];
	if (code === "EMFILE") return "Too many files are open at once. Let more be open: ulimit -n 4096";
	const rooms = await Promise.all(folders.map(async (at) => ({ at, room: await roomOf(at) })));
	const [least] = rooms.toSorted((a, b) => a.room - b.room);
	return code && least && explain(least.at, REASONS[code] ?? code);
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
	const room = Math.floor((await roomOf(at)) / 1e6);
	const left = reason === REASONS.ENOSPC ? `, with ${room} MB free` : "";
	return `${at.what} cannot be written to ${at.folder}: ${reason}${left}.\n${at.remedy}`;
}
