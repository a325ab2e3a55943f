import { distinctNames } from "../../text/distinctNames.ts";
import { slugOf } from "../merge/slugOf.ts";
import { foldName } from "./foldName.ts";

/** An address for each name; where names read alike there, the later gets a number. */
export function distinctSlugs(names: readonly string[]): string[] {
	return distinctNames(names.map((name) => slugOf(foldName(name))));
}
