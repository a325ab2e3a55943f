import path from "node:path";
import { kept } from "../cache/kept.ts";
import { folders } from "./folders.ts";

/** All that decides how data become a drawing: our code, and the versions of what it uses. */
const code = JSON.stringify(
	import.meta.glob(["../figures/**/*.ts", "../../package.json"], {
		query: "?raw",
		import: "default",
		eager: true,
	}),
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
	const folder = path.join(folders.cache, "figures", encodeURIComponent(name));
	const drawn = await kept(folder, [code, JSON.stringify(data ?? null)], async () =>
		Buffer.from(JSON.stringify(await draw())),
	);
	return JSON.parse(Buffer.from(drawn).toString()) as T;
}
