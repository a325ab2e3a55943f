import type { KeptResults } from "../cache/keptResults.ts";
import { resultKey } from "../cache/resultKey.ts";
import type { MadeOf, Remember } from "../survey/remember.ts";
import { stageKey } from "./stageKey.ts";

/** Stages that cost more to make than to read; an edited abstract changes one paper's at most. */
const KEPT: ReadonlySet<string> = new Set([
	"repair",
	"fitting",
	"filing",
	"results",
	"page",
	"near titles",
]);

/**
 * A memory of what stages made in earlier builds. An object is the same one as before where it is
 * made of the same, or else says the same as JSON: `serialize` writes a list in one way when it was made and
 * in another when it was read, and all that is made of it would be made again in the build after a cold one.
 *
 * @param code a hash of the code of all stages
 */
export function keptMemory(kept: KeptResults, code: string): Remember {
	const names = new WeakMap<object, string>();
	const nameOf = (object: object): string => {
		const name = names.get(object) ?? resultKey(JSON.stringify(object));
		names.set(object, name);
		return name;
	};
	return <T extends object>(stage: string, of: MadeOf, make: () => T): T => {
		const key = stageKey(`${code} ${stage}`, of, nameOf);
		const made = KEPT.has(stage) ? kept.result(key, make) : make();
		names.set(made, key);
		return made;
	};
}
