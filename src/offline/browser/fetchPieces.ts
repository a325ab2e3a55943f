import { decompress } from "fzstd";
import { cutPieces } from "../core/cutPieces.ts";
import {
	NAME,
	type PieceList,
	type PiecePlace,
	piecePlaces,
	piecesByPath,
} from "../core/pieceList.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Another version that is kept. */
export interface KeptVersion {
	readonly list: PieceList;
	/** the bytes of one of its files */
	read(path: string): Promise<Bytes>;
}

/**
 * Makes the files of a version out of another and of the pieces that it does not have.
 *
 * @param address of the file of pieces
 * @param use is handed each file
 * @returns false, and nothing is handed, where it is cheaper to fetch the whole
 * @throws where a piece cannot be had, or is not what the list says
 */
export async function fetchPieces(
	list: PieceList,
	last: KeptVersion,
	address: URL,
	use: (path: string, bytes: Bytes) => Promise<void>,
): Promise<boolean> {
	const lists = piecesByPath(last.list);
	const owners = new Map([...lists].flatMap(([path, names]) => names.map((name) => [name, path])));
	const files = piecesByPath(list);
	const places = piecePlaces(list);
	const missing = [...places].filter(([name]) => !owners.has(name));
	if (missing.reduce((sum, [, { from, to }]) => sum + to - from, 0) > list.whole / 2) return false;
	const fetched = await fetchPlaces(missing, address);
	for (const [path, names] of files) {
		const known = lists.get(path);
		if (known?.join() === names.join()) {
			await use(path, await last.read(path));
			continue;
		}
		const pieces = new Map<string, Bytes>();
		for (const owner of new Set(names.map((name) => owners.get(name)))) {
			if (owner === undefined) continue;
			const cut = cutPieces(await last.read(owner));
			for (const [at, name] of lists.get(owner)!.entries()) pieces.set(name, cut[at]!);
		}
		const parts = names.map((name) => fetched.get(name) ?? pieces.get(name));
		await use(path, await joined(parts, names));
	}
	return true;
}

/** Pieces that stand side by side come in one answer. */
async function fetchPlaces(
	wanted: readonly (readonly [name: string, place: PiecePlace])[],
	address: URL,
): Promise<Map<string, Bytes>> {
	const runs: { from: number; to: number; pieces: [string, PiecePlace][] }[] = [];
	for (const [name, place] of wanted) {
		const run = runs.at(-1);
		if (run?.to === place.from) {
			run.to = place.to;
			run.pieces.push([name, place]);
		} else runs.push({ ...place, pieces: [[name, place]] });
	}
	const answers = runs.map(async ({ from, to, pieces }) => {
		const response = await fetch(address, { headers: { range: `bytes=${from}-${to - 1}` } });
		if (!response.ok) throw new Error(`${address.href}: ${response.status}`);
		const bytes = new Uint8Array(await response.arrayBuffer());
		const start = response.status === 206 ? from : 0; // a server may know nothing of parts
		return pieces.map(([name, place]): [string, Bytes] => {
			const packed = bytes.subarray(place.from - start, place.to - start);
			return [name, new Uint8Array(decompress(packed))];
		});
	});
	return new Map((await Promise.all(answers)).flat());
}

/** A file of its pieces, each of which is what its name says. */
async function joined(
	pieces: readonly (Bytes | undefined)[],
	names: readonly string[],
): Promise<Bytes> {
	const whole = await new Blob(pieces.filter((piece) => piece !== undefined)).arrayBuffer();
	for (const [at, piece] of pieces.entries()) {
		const hash = await crypto.subtle.digest("SHA-256", piece ?? new Uint8Array());
		const name = btoa(String.fromCharCode(...new Uint8Array(hash))).slice(0, NAME);
		if (name !== names[at]) throw new Error("a piece of the survey is not what it should be");
	}
	return new Uint8Array(whole);
}
