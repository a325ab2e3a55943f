import { promisify } from "node:util";
import { constants, zstdCompress } from "node:zlib";
import { cached } from "../../cache/cached.ts";

/** Beside the thread that asks for it, which has other things to do. */
const compress = promisify(zstdCompress);

/** A level of Zstandard, 1 to 22, for a pack of so many bytes or more. */
export type PackLevel = readonly [bytes: number, level: number];

/**
 * Compresses a pack of files by Zstandard, whose window spans all of them: half
 * the bytes of gzip, in a tenth of the time of brotli's best.
 *
 * @param levels the largest first; the last is for any
 * @param cache a folder of the cache, which keeps the last pack
 */
export function compressPack(
	packed: Uint8Array,
	levels: readonly PackLevel[],
	cache: string,
): Promise<Uint8Array> {
	const [, level] = levels.find(([bytes]) => packed.length >= bytes)!;
	return cached({ folder: cache, module: import.meta.filename }, [packed, String(level)], () =>
		compress(packed, {
			params: {
				[constants.ZSTD_c_compressionLevel]: level,
				[constants.ZSTD_c_windowLog]: 23,
				[constants.ZSTD_c_enableLongDistanceMatching]: 1,
			},
		}),
	);
}
