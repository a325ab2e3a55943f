import { crc32, deflateRawSync } from "node:zlib";
import { Zip, type ZipInputFile } from "fflate";
import type { SiteFile } from "../../html/siteFile.ts";

/** Deflate, in the list of methods of the ZIP format. */
const DEFLATE = 8;

/** A ZIP archive's first day, in the time zone of whoever asks: the same bytes everywhere. */
const mtime = new Date(1980, 0, 1);

/** A file as an archive has it. */
export interface DeflatedFile {
	readonly path: string;
	/** before it was deflated, in bytes */
	readonly size: number;
	readonly checksum: number;
	readonly deflated: Uint8Array<ArrayBuffer>;
}

/** Node’s zlib packs files 3 % smaller than fflate’s own, in a tenth of the time. */
export const deflateFile = ({ path, bytes }: SiteFile): DeflatedFile => ({
	path,
	size: bytes.length,
	checksum: crc32(bytes),
	deflated: new Uint8Array(deflateRawSync(bytes, { level: 9 })),
});

/** A ZIP archive of files. */
export function zipFiles(files: readonly DeflatedFile[]): Uint8Array<ArrayBuffer> {
	const chunks: Uint8Array[] = [];
	const archive = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	for (const { path, size, checksum, deflated } of files) {
		const file: ZipInputFile = {
			...{ filename: path, size, crc: checksum },
			...{ compression: DEFLATE, mtime },
		};
		archive.add(file);
		file.ondata?.(null, deflated, true);
	}
	archive.end();
	return new Uint8Array(Buffer.concat(chunks));
}
