import path from "node:path";
import configuration from "virtual:configuration";
import { cached } from "../cache/cached.ts";

/** A drawing that is kept between builds. */
export interface KeptDrawing {
	/** the cache keeps one of each name */
	readonly name: string;
	/** the file that draws it, in the room of figures */
	readonly module: string;
	/** what is drawn; undefined where the drawing has no data from outside */
	readonly data?: unknown;
}

/**
 * What `draw` gives, from the cache where the same data were drawn by the same code before: loading the
 * plotting library costs more than all drawings.
 */
export async function drawOnce<T>(
	{ name, module, data }: KeptDrawing,
	draw: () => Promise<T>,
): Promise<T> {
	const entry = {
		folder: path.join(configuration.cache, "figures", encodeURIComponent(name)),
		module: path.join(configuration.root, "src", "figures", module),
	};
	const drawn = await cached(entry, [JSON.stringify(data ?? null)], async () =>
		Buffer.from(JSON.stringify(await draw())),
	);
	return JSON.parse(Buffer.from(drawn).toString()) as T;
}
