import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CuratedMeaning } from "../core/parseThesaurus.ts";
import { indexWords, printWords } from "../core/printWords.ts";
import type { Meaning } from "../core/thesaurus.ts";
import { openVocabulary } from "../core/vocabulary.ts";
import { bundleScripts } from "./bundleScripts.ts";
import type { PagefindIndex } from "./pagefindIndex.ts";
import { readFragments, type StoredFragment } from "./readFragments.ts";
import { type Orders, readOrders } from "./readOrders.ts";

/** The curated meanings of words. */
export interface Thesaurus {
	readonly meanings: readonly CuratedMeaning[];
	/** whether it came with the content: only then its curator is told what it lacks */
	readonly isOwn: boolean;
}

export interface IndexOptions {
	/** the folder of the site */
	readonly site: string;
	/** to which its pages were added */
	readonly pagefind: PagefindIndex;
	/** the path at which the site is served, with its slashes */
	readonly base: string;
	readonly thesaurus: Thesaurus;
	/** told of each line of the content's own thesaurus that matches nothing */
	readonly warn: (message: string) => void;
}

/** What the index is made of. */
export interface SearchData {
	/** the pages, in the order of their addresses */
	readonly fragments: readonly StoredFragment[];
	/** those that some page has words of */
	readonly meanings: readonly Meaning[];
}

/**
 * After the pages are known, makes the folder `search/`: in `pagefind/` the index and module of
 * Pagefind as they are; beside it the index of words, and `pagefind.js`, which wraps Pagefind's.
 */
export async function indexPages(options: IndexOptions): Promise<SearchData> {
	const { site, pagefind, base, thesaurus, warn } = options;
	const folder = path.join(site, "search");
	await pagefind.write(path.join(folder, "pagefind"));
	const fragments = readFragments(path.join(folder, "pagefind"));
	const { pages, sorted } = await readOrders(path.join(folder, "pagefind"));
	const places = new Map(pages.map((name, place) => [name, place]));
	const ordered = fragments.toSorted((a, b) => places.get(a.id)! - places.get(b.id)!);
	const { file, meanings } = writeWords(folder, ordered, sorted, thesaurus.meanings, (message) => {
		if (thesaurus.isOwn) warn(message);
	});
	await bundleScripts(folder, { words: file, base });
	return { fragments, meanings };
}

/**
 * Writes the index of words, its files named by their content.
 *
 * @param say told of each line of the thesaurus that matches nothing
 * @returns the name of the file of words, and the meanings that it has
 */
function writeWords(
	folder: string,
	fragments: readonly StoredFragment[],
	orders: Orders["sorted"],
	meanings: readonly CuratedMeaning[],
	say: (message: string) => void,
): { file: string; meanings: readonly Meaning[] } {
	const index = indexWords(fragments, meanings);
	const { findStems } = openVocabulary(index);
	const stands = (wording: readonly string[]) => findStems(wording) !== undefined;
	for (const { same, also, written, line } of meanings) {
		if (![...(also.length > 0 ? also : same)].some(stands))
			say(
				`search/thesaurus.yaml:${line}: no paper has “${written.join("” or “")}”, so the line finds ` +
					"nothing; correct or remove it",
			);
	}
	mkdirSync(path.join(folder, "words"), { recursive: true });
	const write = (name: string, text: string) => {
		const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
		const [stem, ending] = name.split(".");
		const file = `words/${stem}.${hash}.${ending}`;
		writeFileSync(path.join(folder, file), text);
		return file;
	};
	const known = meanings
		.map(({ same, also }) => ({ same, also: also.filter(stands) }))
		.filter(({ same, also }) => also.length > 0 || same.some(stands));
	const words = printWords({ pages: fragments, orders, index, meanings: known }, write);
	const file = write("words.json", JSON.stringify(words));
	return { file, meanings: known };
}
