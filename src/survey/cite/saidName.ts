import type { CslName } from "./cslItem.ts";

/** A name in the order in which it is said: "Anna van den Berg Jr." */
export function saidName(name: CslName): string {
	if ("literal" in name) return name.literal;
	const { given, "non-dropping-particle": particle, family, suffix } = name;
	return [given, particle, family, suffix].filter(Boolean).join(" ");
}
