import { copyFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { katexFolder, katexStyles } from "./fontSources.ts";
import { textStylesheet } from "./textStylesheet.ts";

/**
 * The stylesheets of fonts as a built survey has them, with faces that hold all their signs: for
 * pages that are not written yet.
 *
 * @param folder gets `text.css`, `formulas.css` and the faces
 */
export function wholeFonts(folder: string): void {
	mkdirSync(folder, { recursive: true });
	const text = textStylesheet({ common: "", rare: "" }, new Map());
	const urls = new Map(text.faces.map(({ name, file }) => [name, name + path.extname(file)]));
	for (const { name, file } of text.faces)
		copyFileSync(file, path.join(folder, urls.get(name) ?? name));
	writeFileSync(path.join(folder, "text.css"), text.print(urls));
	cpSync(path.join(katexFolder, "fonts"), path.join(folder, "fonts"), { recursive: true });
	writeFileSync(path.join(folder, "formulas.css"), katexStyles());
}
