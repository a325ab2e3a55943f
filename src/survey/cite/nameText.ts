import type { CslName } from "./cslItem.ts";

/** "Last, First, Jr."; in another name a comma would part it, and has no escape. */
export function nameText(name: CslName): string {
	if ("literal" in name) return name.literal.replace(/\s*,\s*/gu, " ").trim();
	const { family, given, suffix, "non-dropping-particle": particle } = name;
	const last = [particle, family].filter(Boolean).join(" ");
	return [last, given, suffix].filter(Boolean).join(", ");
}
