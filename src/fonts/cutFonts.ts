import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { cached } from "../cache/cached.ts";
import { type SiteFile, textFile, textOf } from "../html/siteFile.ts";
import { katexFolder, katexStyles, textFace, textFamily } from "./fontSources.ts";
import {
	type Face,
	type FontStylesheet,
	formulaStylesheet,
	textStylesheet,
} from "./fontStylesheets.ts";
import { usedCharacters } from "./usedCharacters.ts";

/** What the fonts of a survey are cut to. */
export interface FontsOf {
	/** the files of the site; its pages and its styles are read */
	readonly files: readonly SiteFile[];
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

/** Cuts the fonts down to the characters that the pages and their styles use. */
export async function cutFonts({ files, writes, cache }: FontsOf): Promise<SurveyFonts> {
	const pages = files.filter(({ path }) => path.endsWith(".html"));
	const styles = files.filter(({ path }) => path.endsWith(".css")).map(textOf);
	const used = usedCharacters(pages);
	const signs = [...used.text, ...writes, ...(styles.join("").match(/\P{ASCII}/gu) ?? [])];
	const text = await cutSheet(
		"text.css",
		textStylesheet(textFamily, textFace, [...new Set(signs)].sort().join("")),
		cache,
	);
	const sheet = formulaStylesheet(katexStyles(), katexFolder, used.formulas);
	const formulas = await cutSheet("formulas.css", sheet, cache);
	return {
		files: [...text.files, ...formulas.files],
		text: text.names,
		facesOf: (path) => namesOf(sheet.facesOf(used.formulasOf(path)), formulas.names),
	};
}

const namesOf = (faces: readonly string[], names: ReadonlyMap<string, string>) =>
	faces.flatMap((face) => names.get(face) ?? []);

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

/** With what browsers do by themselves, and the figures that the stylesheets ask for. */
const CUT = {
	targetFormat: "woff2" as const,
	keepFeatures: ["kern", "liga", "ccmp", "mark", "onum", "lnum", "tnum"],
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
