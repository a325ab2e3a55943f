import { resultKey } from "../cache/resultKey.ts";
import type { MadeOf } from "../survey/remember.ts";

/**
 * The key of what a stage makes: a hash of all that it is made of.
 *
 * @param nameOf what an object is called; the same objects have one name, and others another
 */
export function stageKey(
	stage: string,
	{ same = [], like = [] }: MadeOf,
	nameOf: (object: object) => string,
): string {
	return resultKey(
		...[stage, String(same.length), ...same.map(nameOf)],
		...like.map((part) => (part instanceof Uint8Array ? part : (JSON.stringify(part) ?? ""))),
	);
}
