import { plainTexName } from "../../../text/plainTexName.ts";
import type { Authors } from "../../model.ts";
import { familyFirst } from "./familyFirst.ts";
import { oneLine } from "./oneLine.ts";

/** Authors with their names as readers write them. */
export function cleanNames(authors: Authors): Authors {
	if (authors.kind !== "names") return authors;
	const names = authors.names.flatMap((name) => oneLine(nameOf(name)) ?? []);
	return { kind: "names", names: familyFirst(names) };
}

/**
 * A name without TeX, without the number by which DBLP tells people of one name apart, and without a
 * nickname behind it.
 */
function nameOf(listed: string): string {
	const name = /[\\{]/u.test(listed) ? plainTexName(listed) : listed;
	return name.replace(/\s\d{4}$/u, "").replace(/(?<=\S\s\S.*)\s\([^()]{1,40}\)$/u, "");
}

/** ORCID iDs as the Web of Science lists them: `Doe, Jane/0000-0002-1825-0097; …`. */
export function orcidsOf(text = ""): readonly (readonly [string, string])[] | undefined {
	const found = Array.from(
		text.matchAll(/([^;/]+)\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/gu),
		([, name = "", id = ""]) => [name.trim(), id] as const,
	);
	return found.length > 0 ? found : undefined;
}
