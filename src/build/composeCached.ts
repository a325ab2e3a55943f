import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { cached } from "../cache/cached.ts";
import { type Content, composeSurvey, type OnStage } from "../survey/survey.ts";

/**
 * Listings of more bytes are composed anew each time: the record is twenty times as large, and must fit
 * into memory.
 */
const LARGEST = 3_000_000;

type Composed = ReturnType<typeof composeSurvey>;

/**
 * The survey as it was composed of the same content by the same code the last time, or else composed
 * now: composing has no other input.
 *
 * @param root of the project
 * @param cache the folder that keeps it
 */
export async function composeCached(
	root: string,
	cache: string,
	content: Content,
	onStage: OnStage,
): Promise<Composed> {
	if (content.listings.reduce((sum, { bytes }) => sum + bytes.length, 0) > LARGEST)
		return composeSurvey(content, onStage);
	let composed: Composed | undefined;
	const entry = { folder: cache, module: path.join(root, "src/survey/survey.ts") };
	const record = await cached(entry, [serialize(content)], () => {
		composed = composeSurvey(content, onStage);
		return serialize(composed);
	});
	return composed ?? (deserialize(record) as Composed);
}
