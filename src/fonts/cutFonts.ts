import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { cached } from "../cache/cached.ts";
import { type SiteFile, textFile, textOf } from "../html/siteFile.ts";
import { katexFolder, katexStyles } from "./fontSources.ts";
import type { Face, FontStylesheet } from "./fontStylesheet.ts";
import { formulaStylesheet } from "./formulaStylesheet.ts";
import { splitCharacters } from "./splitCharacters.ts";
import { textStylesheet } from "./textStylesheet.ts";
import { type PageCharacters, usedCharacters } from "./usedCharacters.ts";

/** What the fonts of a survey are cut to. */
export interface FontsOf {
	/** the characters of each page, by its path */
	readonly pages: ReadonlyMap<string, PageCharacters>;
	/** the stylesheets of the site */
	readonly styles: readonly SiteFile[];
	/** what is still to be written into pages */
	readonly writes: string;
	/** a folder of the cache, which keeps the cut faces */
	readonly cache: string;
}

/** The fonts of a survey, as files that its pages load. */
export interface SurveyFonts {
	/** `fonts/text.css` for the text, `fonts/formulas.css` for KaTeX, and the faces that they name */
	readonly files: readonly SiteFile[];
	/** the file names of the text's faces, by face */
	readonly text: ReadonlyMap<string, string>;
	/** @returns the file names of the faces that the formulas of a page are set in, sorted */
	facesOf(path: string): readonly string[];
}

/** What readers type, and what scripts of pages write of their own. */
const ALWAYS = `${String.fromCharCode(
	...Array(95)
		.keys()
		.map((index) => index + 0x20),
)}–—‘’“”…†×·−≤≥`;

/** Most readers come here first: what it is set in is in the faces that each page loads. */
const FRONT = "index.html";

/** What has no shape, and so would have a face loaded for nothing. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

/** Cuts the fonts down to the characters that the pages and their styles use. */
export async function cutFonts({ pages, styles, writes, cache }: FontsOf): Promise<SurveyFonts> {
	const { times, pagesWith, formulas } = usedCharacters(pages);
	const ofStyles =
		styles
			.map(textOf)
			.join("")
			.match(/\P{ASCII}/gu) ?? [];
	const besides = [...ALWAYS, ...writes, ...ofStyles];
	const all = new Map(pagesWith);
	for (const character of besides) if (!all.has(character)) all.set(character, 0);
	const front = pages.get(FRONT)?.text.keys() ?? [];
	for (const character of front) all.set(character, pages.size);
	for (const character of all.keys()) if (UNSEEN.test(character)) all.delete(character);
	const split = splitCharacters(all, pages.size);
	const text = await cutSheet("text.css", textStylesheet(split, times), cache);
	const sheet = formulaStylesheet(katexStyles(), katexFolder, formulas);
	const typeset = await cutSheet("formulas.css", sheet, cache);
	return {
		files: [...text.files, ...typeset.files],
		text: text.names,
		facesOf: (path) => sheet.facesOf(path).flatMap((face) => typeset.names.get(face) ?? []),
	};
}

/** A stylesheet and its faces as files, and the names of these by face. */
async function cutSheet(name: string, sheet: FontStylesheet, cache: string) {
	const names = new Map<string, string>();
	const files: SiteFile[] = [];
	for (const face of sheet.faces) {
		const font = await cut(face, cache);
		const file = `${face.name}.${hash(font)}.woff2`;
		files.push({ path: `fonts/${file}`, bytes: new Uint8Array(font) });
		names.set(face.name, file);
	}
	files.push(textFile(`fonts/${name}`, sheet.print(names)));
	return { files, names };
}

/** A face of no more bytes is not worth cutting. */
const SMALL = 3000;

/**
 * With what browsers do by themselves, and the figures that the stylesheets ask for; without what no browser
 * reads or screens no longer need.
 */
const CUT = {
	targetFormat: "woff2" as const,
	keepFeatures: ["kern", "liga", "ccmp", "mark", "onum", "lnum", "tnum"],
	noHinting: true,
	dropTables: ["BASE", "STAT", "gasp", "FFTM"],
};

/** The face with its characters only, from the cache where it was cut before. */
async function cut({ name, file, characters }: Face, cache: string): Promise<Uint8Array> {
	const font = readFileSync(file);
	if (font.length <= SMALL) return font;
	const entry = { folder: path.join(cache, name), module: import.meta.filename };
	return cached(entry, [font, characters], async () => {
		const { default: subsetFont } = await import("subset-font"); // slow to load, and mostly not needed
		return subsetFont(font, characters, CUT);
	});
}

function hash(content: Uint8Array): string {
	return createHash("sha256").update(content).digest("hex").slice(0, 10);
}
