import { createHash } from "node:crypto";
import { constants, zstdCompressSync } from "node:zlib";
import type { SiteFile } from "../../html/siteFile.ts";
import { cutPieces } from "../core/cutPieces.ts";
import { NAME, type PieceList } from "../core/pieceList.ts";

/** For pieces of some kilobytes, more gains little. */
const LEVEL = 6;

/** A piece of a file: its name, which tells its content, and the same packed. */
export type Piece = readonly [name: string, packed: Uint8Array];

/**
 * The pieces of files, packed one by one and set one after another: of them a browser reads those that it
 * does not have.
 *
 * @param files in their order
 * @param piecesOf asked for the pieces of each file
 */
export function printPieces(
	files: readonly SiteFile[],
	piecesOf: (bytes: Uint8Array) => readonly Piece[] = packPieces,
): { readonly list: Omit<PieceList, "whole">; readonly packed: Uint8Array<ArrayBuffer> } {
	const packed = new Map<string, Uint8Array>();
	const names = files.map(({ bytes }) => {
		const pieces = piecesOf(bytes);
		for (const [name, piece] of pieces) if (!packed.has(name)) packed.set(name, piece);
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

/**
 * The pieces of a file.
 *
 * @param known those that are packed already, by name
 */
export function packPieces(
	bytes: Uint8Array,
	known: ReadonlyMap<string, Uint8Array> = new Map(),
): Piece[] {
	return cutPieces(new Uint8Array(bytes)).map((piece) => {
		const name = createHash("sha256").update(piece).digest("base64").slice(0, NAME);
		return [name, known.get(name) ?? packPiece(piece)];
	});
}

const packPiece = (piece: Uint8Array): Uint8Array =>
	zstdCompressSync(piece, { params: { [constants.ZSTD_c_compressionLevel]: LEVEL } });
