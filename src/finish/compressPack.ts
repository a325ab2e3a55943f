import { constants, gunzipSync, zstdCompressSync } from "node:zlib";
import { type PackedFile, pack } from "../offline/pack.ts";

/**
 * A pack of files, compressed by Zstandard, whose window spans all of them: half
 * the bytes of gzip, in a tenth of the time of brotli's best. What is gzipped
 * already, Pagefind's files, is opened first: it shares its text with the others.
 *
 * @param level of Zstandard, 1 to 22
 */
export function compressPack(files: readonly PackedFile[], level = 12): Buffer {
	const opened = files.map(({ path, bytes }) => ({
		path,
		bytes: bytes[0] === 0x1f && bytes[1] === 0x8b ? new Uint8Array(gunzipSync(bytes)) : bytes,
	}));
	return zstdCompressSync(pack(opened), {
		params: {
			[constants.ZSTD_c_compressionLevel]: level,
			[constants.ZSTD_c_windowLog]: 23,
			[constants.ZSTD_c_enableLongDistanceMatching]: 1,
		},
	});
}
