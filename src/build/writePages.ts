import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Changes } from "../survey/changes/compareSurveys.ts";
import { printPage } from "../survey/emit/toPage.ts";
import { anew, type Remember } from "../survey/remember.ts";
import { type Settings, settingsSchema } from "../survey/settings.ts";
import type { Survey } from "../survey/survey.ts";

export interface WrittenPages {
	readonly written: number;
	readonly unchanged: number;
	readonly removed: number;
}

/** So many files are read and written at a time. */
const AT_ONCE = 50;

/**
 * Brings `content/papers` up to date: it writes what changed and removes what is
 * no page any more. Files that are not of the generator's making are left alone.
 */
export async function writePages(
	folder: string,
	{ pages, listingFacts, tables, map, background }: Survey,
	settings: Settings = settingsSchema.parse({}),
	changes?: Changes | undefined,
	remember: Remember = anew,
): Promise<WrittenPages> {
	const wanted = new Map(
		pages.map((page) => {
			const printed = remember("printed", { same: [page] }, () => ({ text: printPage(page) }));
			return [path.normalize(page.path), printed.text];
		}),
	);
	wanted.set("listings.json", `${JSON.stringify(listingFacts, null, "\t")}\n`);
	wanted.set("settings.json", `${JSON.stringify(settings, null, "\t")}\n`);
	wanted.set("changes.json", `${JSON.stringify(changes ?? null, null, "\t")}\n`);
	wanted.set("tables.json", `${JSON.stringify(tables, null, "\t")}\n`);
	wanted.set("background.json", `${JSON.stringify(background, null, "\t")}\n`);
	wanted.set("map.json", `${JSON.stringify(map ?? null)}\n`);
	const present = await filesBelow(folder);
	const stale = [];
	for (const file of present) {
		if (!wanted.has(file) && (await isGenerated(path.join(folder, file)))) stale.push(file);
	}
	await Promise.all(stale.map((file) => rm(path.join(folder, file))));
	let written = 0;
	const bringUpToDate = async ([file, text]: readonly [string, string]) => {
		const target = path.join(folder, file);
		if ((await readFile(target, "utf8").catch(() => undefined)) === text) return;
		await mkdir(path.dirname(target), { recursive: true });
		await writeFile(target, text);
		written += 1;
	};
	const files = [...wanted];
	for (let at = 0; at < files.length; at += AT_ONCE)
		await Promise.all(files.slice(at, at + AT_ONCE).map(bringUpToDate));
	return { written, unchanged: wanted.size - written, removed: stale.length };
}

/** A page of ours begins with its frontmatter as JSON, the slug first. */
async function isGenerated(file: string): Promise<boolean> {
	return file.endsWith(".mdx") && (await readFile(file, "utf8")).startsWith('---\n{\n "slug": ');
}

async function filesBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code === "ENOENT") return [];
			throw error;
		},
	);
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
