import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { printTheme } from "../survey/discover/printTheme.ts";
import { everyTheme, type Theme } from "../survey/theme.ts";

/**
 * The file of each theme that a survey is filed by, by its id. Those that the build found are written into
 * a folder, in the place of what stands there.
 *
 * @param written the files that persons wrote, by the ids of their themes
 */
export async function themeFiles(
	written: ReadonlyMap<string, string>,
	themes: readonly Theme[],
	folder: string,
): Promise<ReadonlyMap<string, string>> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const files = new Map<string, string>();
	for (const theme of everyTheme(themes)) {
		const file = theme.proposed ? path.join(folder, `${theme.id}.mdx`) : written.get(theme.id);
		if (theme.proposed) await writeFile(file!, printTheme(theme));
		if (file !== undefined) files.set(theme.id, file);
	}
	return files;
}
