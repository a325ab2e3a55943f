/** What a version of the survey is made of, for a browser that has another version already. */
export interface PieceList {
	/** the size of the pack of the whole version */
	readonly whole: number;
	/** path and number of pieces of each file */
	readonly files: readonly (readonly [path: string, pieces: number])[];
	/** the names of all pieces, one file after another: `NAME` signs each */
	readonly names: string;
	/** the size of each packed piece, in the order in which they stand first among the names */
	readonly sizes: readonly number[];
}

/** Signs of base64 that name a piece: 48 bits of its SHA-256. */
export const NAME = 8;

/** Where a packed piece stands in the file of pieces. */
export interface PiecePlace {
	readonly from: number;
	readonly to: number;
}

/** The names of the pieces of each file, by path. */
export function piecesByPath({ files, names }: PieceList): Map<string, readonly string[]> {
	let at = 0;
	return new Map(
		files.map(([path, count]) => {
			const own = Array.from({ length: count }, (_, piece) =>
				names.slice(at + piece * NAME, at + (piece + 1) * NAME),
			);
			at += count * NAME;
			return [path, own];
		}),
	);
}

/** Where each piece stands, by name. */
export function piecePlaces(list: PieceList): Map<string, PiecePlace> {
	const places = new Map<string, PiecePlace>();
	let from = 0;
	for (const name of [...piecesByPath(list).values()].flat()) {
		if (places.has(name)) continue;
		const to = from + list.sizes[places.size]!;
		places.set(name, { from, to });
		from = to;
	}
	return places;
}
