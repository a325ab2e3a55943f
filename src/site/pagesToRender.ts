import { appendFileSync, existsSync, readFileSync } from "node:fs";
import configuration from "virtual:configuration";
import { resultKey } from "../cache/resultKey.ts";
import { changes } from "./changes.ts";
import { gatheredOnce } from "./gatheredOnce.ts";
import { listParts } from "./listParts.ts";
import { peopleAndVenues } from "./people.ts";
import { paperMap } from "./readMap.ts";
import { type AskedFile, askedIn, type KnownFiles, knownIn } from "./renderedFiles.ts";

/** What a page that is not rendered must be the same in; undefined while pages are worked on. */
const knownBefore = gatheredOnce(async () => {
	const list = knownIn(configuration.cache);
	if (configuration.development || !existsSync(list)) return undefined;
	const { site, keys } = JSON.parse(readFileSync(list, "utf8")) as KnownFiles;
	const { people, venues } = await peopleAndVenues();
	const frame = [
		people.length > 0,
		venues.length > 0,
		paperMap !== undefined,
		changes !== undefined,
		await listParts(),
	];
	return { site: JSON.stringify([site, frame]), keys: new Set(keys) };
});

/**
 * Of the paths of a route those whose file has to be rendered. A file that was rendered before of the same is
 * put beside the others by the build, which is told of each by this.
 *
 * @param paths of the whole route
 * @param fileOf the file of a path, from the site's base, and all that it depends on beside the code, the
 * settings and what the frame of every page tells, for JSON to say
 */
export async function pagesToRender<Path>(
	paths: readonly Path[],
	fileOf: (path: Path) => { readonly file: string; readonly of: unknown },
): Promise<Path[]> {
	const before = await knownBefore();
	if (!before) return [...paths];
	const { site, keys } = before;
	const asked: AskedFile[] = [];
	const missing = paths.filter((path) => {
		const { file, of } = fileOf(path);
		const key = resultKey(site, file, JSON.stringify(of));
		asked.push({ file, key });
		return !keys.has(key);
	});
	const lines = asked.map((file) => `${JSON.stringify(file)}\n`);
	appendFileSync(askedIn(configuration.cache), lines.join(""));
	return missing;
}
