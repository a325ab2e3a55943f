import { createHash } from "node:crypto";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { codeHash } from "../../cache/codeHash.ts";
import { keptResults } from "../../cache/keptResults.ts";
import { resultKey } from "../../cache/resultKey.ts";
import { type SiteFile, textFile } from "../../html/siteFile.ts";
import { pack, unpack } from "../core/pack.ts";
import { compressPack, type PackLevel } from "./compressPack.ts";
import { type Piece, packPieces, printPieces } from "./printPieces.ts";
import { unzipped } from "./unzipped.ts";

/**
 * What a reader without network does not need; a digest is kept when it is opened. Pagefind's own search is
 * changed in all its parts by one edit: what it finds for words in quotation marks is found in the texts.
 */
const LEFT_OUT = new RegExp(
	[
		"^search/pagefind/(?:[^/]*$|index/|filter/)",
		"^(?:offline\\b|digests/|survey\\.json$|sw\\.js$|sitemap|robots\\.|CITATION|llms|opensearch)",
		"^(?:(?:papers|themes)/[^/]*/|new/)?(?:cite\\.|feed\\.|index\\.md$|picture\\.|icon-)",
	].join("|"),
	"u",
);

/** Fast, for some megabytes; of more, level 12 takes twice as long for a twentieth fewer bytes. */
const LEVELS: readonly PackLevel[] = [
	[64_000_000, 7],
	[0, 12],
];

/** So many files are cut into pieces before others have their turn. */
const TURN = 32;

/** What a reader's browser keeps of a survey, as it is made. */
export interface KeptSurvey {
	/**
	 * Cuts and packs files beforehand, in turns with what else is done: while another program is waited for.
	 *
	 * @param files some of those of the site, as they will stand in it
	 */
	prepare(files: readonly SiteFile[]): Promise<void>;
	/**
	 * The service worker, with what it keeps: the pack of the whole, and pieces of it for a browser that has
	 * another version. Nothing can be asked afterwards.
	 *
	 * @param files all those of the site, sorted by path
	 */
	files(files: readonly SiteFile[]): Promise<SiteFile[]>;
}

/** @param cache a folder of the cache */
export function keptSurvey(cache: string): KeptSurvey {
	const code = codeHash(import.meta.filename);
	const known = keptResults(path.join(cache, "pieces"));
	const packed = new Map<string, Uint8Array>();
	const made = new Map<string, readonly Piece[]>();
	const piecesOf = (bytes: Uint8Array): readonly Piece[] => {
		const key = resultKey(code, bytes);
		const before = made.get(key);
		if (before) return before;
		const pieces = known
			.result(key, () => packPieces(bytes, packed))
			.map(([name, piece]): Piece => {
				// A copy: what comes from zlib or the cache is a view of more, which would stay in memory.
				if (!packed.has(name)) packed.set(name, new Uint8Array(piece));
				return [name, packed.get(name)!];
			});
		made.set(key, pieces);
		return pieces;
	};
	return {
		async prepare(files) {
			for (const [at, file] of files.filter(isKept).entries()) {
				piecesOf(unzipped(file).bytes);
				if (at % TURN === 0) await setImmediate();
			}
		},
		async files(files) {
			const whole = pack(files.filter(isKept).map(unzipped));
			const compressing = compressPack(whole, LEVELS, path.join(cache, "worker"));
			const { list, packed: pieces } = printPieces(unpack(whole), piecesOf);
			known.close();
			const bytes = await compressing;
			const listed = textFile("", JSON.stringify({ whole: bytes.length, ...list })).bytes;
			const hash = createHash("sha256").update(bytes).update(listed).digest("hex").slice(0, 12);
			const version = `offline/${hash}`;
			return [
				{ path: `${version}.pack`, bytes: new Uint8Array(bytes) },
				{ path: `${version}.json`, bytes: listed },
				{ path: `${version}.pieces`, bytes: pieces },
				textFile("sw.js", await worker(version, bytes.length)),
			];
		},
	};
}

const isKept = ({ path }: SiteFile): boolean => !LEFT_OUT.test(path);

async function worker(version: string, size: number): Promise<string> {
	const bundle = await rolldown({
		input: fileURLToPath(import.meta.resolve("../browser/serviceWorker.ts")),
		transform: { define: { VERSION: JSON.stringify(version), SIZE: String(size) } },
	});
	const { output } = await bundle.generate({ format: "iife", minify: true });
	await bundle.close();
	return output[0].code;
}
