import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The checksum of a content, as it stands before it in a sealed file. */
const sealOf = (content: Uint8Array) => createHash("sha256").update(content).digest();

const SEAL_BYTES = 32;

/**
 * The content of a file that `writeSealed` wrote. A file that was altered or cut
 * off since, by a full disk or by hand, is as if it were not there.
 */
export function readSealed(file: string): Buffer | undefined {
	let bytes: Buffer;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return undefined;
		throw error;
	}
	const content = bytes.subarray(SEAL_BYTES);
	return sealOf(content).equals(bytes.subarray(0, SEAL_BYTES)) ? content : undefined;
}

/** Writes a file with its checksum. It is there whole or not at all, whatever stood in its place. */
export function writeSealed(file: string, content: Uint8Array | string): void {
	const bytes = Buffer.from(content);
	const unfinished = `${file}.${process.pid}.new`;
	mkdirSync(path.dirname(file), { recursive: true });
	try {
		writeFileSync(unfinished, Buffer.concat([sealOf(bytes), bytes]));
		renameSync(unfinished, file);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw error;
	}
}
