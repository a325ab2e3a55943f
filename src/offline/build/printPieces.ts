import { createHash } from "node:crypto";
import { constants, zstdCompressSync } from "node:zlib";
import type { SiteFile } from "../../html/siteFile.ts";
import { cutPieces } from "../core/cutPieces.ts";
import { NAME, type PieceList } from "../core/pieceList.ts";

/** For pieces of some kilobytes, more gains little. */
const LEVEL = 6;

/** A piece of a file: its name, which tells its content, and the same packed. */
type Piece = readonly [name: string, packed: Uint8Array];

/** Gives what was made of the same bytes before, or else has it made now. */
type Keep = <T>(bytes: Uint8Array, make: () => T) => T;

/**
 * The pieces of files, packed one by one and set one after another: of them a browser reads those that it
 * does not have.
 *
 * @param files in their order
 * @param keep asked for the pieces of each file
 */
export function printPieces(
	files: readonly SiteFile[],
	keep: Keep = (_, make) => make(),
): { readonly list: Omit<PieceList, "whole">; readonly packed: Uint8Array<ArrayBuffer> } {
	const packed = new Map<string, Uint8Array>();
	const names = files.map(({ bytes }) => {
		const pieces = keep(bytes, () => piecesOf(bytes, packed));
		// Copies: what comes from zlib or the cache is a view of more, which would stay in memory.
		for (const [name, piece] of pieces)
			if (!packed.has(name)) packed.set(name, new Uint8Array(piece));
		return pieces.map(([name]) => name);
	});
	return {
		list: {
			files: files.map(({ path }, at) => [path, names[at]!.length]),
			names: names.flat().join(""),
			sizes: Array.from(packed.values(), ({ length }) => length),
		},
		packed: new Uint8Array(Buffer.concat([...packed.values()])),
	};
}

/** @param known those that are packed already, by name */
function piecesOf(bytes: Uint8Array, known: ReadonlyMap<string, Uint8Array>): Piece[] {
	return cutPieces(new Uint8Array(bytes)).map((piece) => {
		const name = createHash("sha256").update(piece).digest("base64").slice(0, NAME);
		return [name, known.get(name) ?? packPiece(piece)];
	});
}

const packPiece = (piece: Uint8Array): Uint8Array =>
	zstdCompressSync(piece, { params: { [constants.ZSTD_c_compressionLevel]: LEVEL } });
