import { spelledOut } from "../../text/spelledOut.ts";
import type { CslName } from "../cite/cslItem.ts";
import { saidName } from "../cite/saidName.ts";
import { foldName } from "./foldName.ts";

/** What the spellings of one name share: accents, dots and the order of its parts do not tell them apart. */
export function personKey(name: CslName): string {
	return foldName(saidName(name));
}

/** The key of a name with its letters written out, "Mueller" for "Müller"; undefined where it has none. */
export function writtenOutKey(name: CslName): string | undefined {
	const spelled = spelledOut(saidName(name));
	return spelled === undefined ? undefined : foldName(spelled);
}

/** Whether of the given names only initials are told, or none: many share such a name. */
export function isAbbreviated(name: CslName): boolean {
	if ("literal" in name) return false;
	return foldName(name.given ?? "")
		.split(" ")
		.every((word) => [...word].length < 2);
}
