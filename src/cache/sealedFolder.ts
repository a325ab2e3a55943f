import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { readSealed, writeSealed } from "./sealedFile.ts";

/** The checksum of each file of a folder, by its path. */
type Checksums = Readonly<Record<string, string>>;

const SEAL = ".seal";

const sealOf = (folder: string) => path.join(folder, SEAL);

interface Seal {
	/** what the files were made by */
	readonly by: string;
	readonly files: Checksums;
}

/**
 * Whether the files of a folder are as they were when it was sealed. Files that came later are
 * not looked at.
 *
 * @param by what they must have been made by, as `codeHash`; empty where that does not matter
 */
export async function isSealed(folder: string, by = ""): Promise<boolean> {
	const seal = readSealed(sealOf(folder));
	if (!seal) return false;
	const sealed = JSON.parse(seal.toString()) as Partial<Seal>;
	if (sealed.by !== by) return false;
	const found = await checksums(folder);
	return Object.entries(sealed.files ?? {}).every(([file, checksum]) => found[file] === checksum);
}

/**
 * Says of a folder that it is whole as it is now: others fill it, so that its files cannot have their own
 * seals.
 */
export async function sealFolder(folder: string, by = ""): Promise<void> {
	const seal: Seal = { by, files: await checksums(folder) };
	writeSealed(sealOf(folder), JSON.stringify(seal));
}

/** The folder is about to change. */
export async function breakSeal(folder: string): Promise<void> {
	await rm(sealOf(folder), { recursive: true, force: true });
}

async function checksums(folder: string): Promise<Checksums> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.filter((file) => file !== sealOf(folder))
		.sort();
	const sums: Record<string, string> = {};
	for (const file of files) {
		const hash = createHash("sha256");
		await pipeline(createReadStream(file), hash);
		sums[path.relative(folder, file)] = hash.digest("hex");
	}
	return sums;
}
