import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cacheKey } from "../loaders/htmlCache.ts";
import { folders } from "./folders.ts";

/** All that decides how data become a drawing: our code, and the versions of what it uses. */
const code = cacheKey(
	JSON.stringify(
		import.meta.glob(["../figures/**/*.ts", "../../package.json"], {
			query: "?raw",
			import: "default",
			eager: true,
		}),
	),
);

/**
 * What `draw` gives, from the cache folder where the same data were drawn by the
 * same code before: loading the plotting library costs more than all drawings.
 *
 * @param name of the drawing; the cache keeps one of each name
 */
export async function drawnOnce<T>(
	name: string,
	data: unknown,
	draw: () => Promise<T>,
): Promise<T> {
	const key = cacheKey(code, name, JSON.stringify(data));
	const file = path.join(folders.cache, "figures", `${encodeURIComponent(name)}.json`);
	const kept = read(file);
	if (kept?.key === key) return kept.drawn as T;
	const drawn = await draw();
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(`${file}.new`, JSON.stringify({ key, drawn }));
	renameSync(`${file}.new`, file);
	return drawn;
}

function read(file: string): { key: string; drawn: unknown } | undefined {
	try {
		return JSON.parse(readFileSync(file, "utf8")) as { key: string; drawn: unknown };
	} catch {
		return undefined; // not drawn yet, or not readable: draw it
	}
}
