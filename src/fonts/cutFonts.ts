import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { kept } from "../cache/kept.ts";
import { builtFiles } from "../html/builtFiles.ts";
import { folders } from "../site/folders.ts";
import { katexFolder, katexStyles, textFace, textFamily } from "./fontSources.ts";
import {
	type Face,
	type FontStylesheet,
	formulaStylesheet,
	textStylesheet,
} from "./fontStylesheets.ts";
import { preloadFaces } from "./preloadFaces.ts";
import { usedCharacters } from "./usedCharacters.ts";

/**
 * After the pages are written, cuts the fonts down to the characters that the
 * pages and their styles use: `fonts/text.css` for the text, `fonts/formulas.css` for KaTeX, and
 * the faces they name; the pages are told which they need at once. A cut font is kept in the cache folder.
 *
 * @param site the folder of the pages
 */
export async function cutFonts(site: string): Promise<void> {
	const pages = textsOf(site, ".html");
	const used = usedCharacters(pages.values());
	const styles = [...textsOf(site, ".css").values()];
	const signs = styles.join("").match(/\P{ASCII}/gu) ?? [];
	const formulas = formulaStylesheet(katexStyles(), katexFolder, used.formulas);
	const characters = [...new Set([...used.text, ...signs])].sort().join("");
	const text = textStylesheet(textFamily, textFace, characters);
	mkdirSync(path.join(site, "fonts"), { recursive: true });
	const formulaFiles = await writeSheet(site, "formulas.css", formulas);
	const textFiles = await writeSheet(site, "text.css", text);
	for (const [file, html] of pages) {
		const runs = html.includes("fonts/formulas.css") ? usedCharacters([html]).formulas : [];
		const faces = formulas.facesOf(runs).map((name) => formulaFiles.get(name)!);
		const preloading = preloadFaces(html, textFiles, faces);
		if (preloading !== html) writeFileSync(path.join(site, file), preloading);
	}
}

/** @returns the files of its faces by name */
async function writeSheet(
	site: string,
	name: string,
	sheet: FontStylesheet,
): Promise<Map<string, string>> {
	const urls = new Map<string, string>();
	for (const face of sheet.faces) {
		const font = await cut(face);
		const file = `${face.name}.${hash(font)}.woff2`;
		writeFileSync(path.join(site, "fonts", file), font);
		urls.set(face.name, file);
	}
	writeFileSync(path.join(site, "fonts", name), sheet.print(urls));
	return urls;
}

/** The texts of the built files with an ending, by path. */
function textsOf(site: string, ending: string): Map<string, string> {
	const files = builtFiles(site, (file) => file.endsWith(ending));
	return new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

/** A face of no more bytes is not worth cutting. */
const SMALL = 3000;

/** With what browsers do by themselves, and the figures that the stylesheets ask for. */
const CUT = {
	targetFormat: "woff2" as const,
	keepFeatures: ["kern", "liga", "ccmp", "mark", "onum", "lnum", "tnum"],
};

/** The face with its characters only, from the cache where it was cut before. */
async function cut({ name, file, characters }: Face): Promise<Uint8Array> {
	const font = readFileSync(file);
	if (font.length <= SMALL) return font;
	const folder = path.join(folders.cache, "fonts", name);
	return kept(folder, [font, characters, JSON.stringify(CUT)], async () => {
		const { default: subsetFont } = await import("subset-font"); // slow to load, and mostly not needed
		return subsetFont(font, characters, CUT);
	});
}

function hash(content: Uint8Array): string {
	return createHash("sha256").update(content).digest("hex").slice(0, 10);
}
