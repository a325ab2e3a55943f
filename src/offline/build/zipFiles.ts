import { crc32, deflateRawSync } from "node:zlib";
import { Zip, type ZipInputFile } from "fflate";
import type { SiteFile } from "../../html/siteFile.ts";

/** Deflate, in the list of methods of the ZIP format. */
const DEFLATE = 8;

/** A ZIP archive's first day, in the time zone of whoever asks: the same bytes everywhere. */
const mtime = new Date(1980, 0, 1);

/** A ZIP archive of files. Node’s zlib packs them 3 % smaller than fflate’s own, in a tenth of the time. */
export function zipFiles(files: readonly SiteFile[]): Uint8Array<ArrayBuffer> {
	const chunks: Uint8Array[] = [];
	const archive = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	for (const { path, bytes } of files) {
		const file: ZipInputFile = {
			filename: path,
			size: bytes.length,
			crc: crc32(bytes),
			compression: DEFLATE,
			mtime,
		};
		archive.add(file);
		file.ondata?.(null, deflateRawSync(bytes, { level: 9 }), true);
	}
	archive.end();
	return new Uint8Array(Buffer.concat(chunks));
}
