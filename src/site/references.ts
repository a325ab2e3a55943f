import path from "node:path";
import configuration from "virtual:configuration";
import { codeHash } from "../cache/codeHash.ts";
import { resultKey } from "../cache/resultKey.ts";
import { readSealed, writeSealed } from "../cache/sealedFile.ts";
import type { References } from "../references/formatReferences.ts";
import { printedItem } from "../references/printedItem.ts";
import type { CslItem } from "../survey/cite/cslItem.ts";
import { cite, citeSurvey, citeTheme } from "./cite.ts";
import { gatheredOnce } from "./gatheredOnce.ts";
import { allPapers, everyTheme } from "./papers.ts";
import { writtenBackground } from "./writtenBackground.ts";

/**
 * How the survey, each theme, each paper and each background reference is cited in print, by the id of its
 * citation.
 */
export const allReferences = gatheredOnce(gather);

/** Those that were made before are kept: a citation processor costs more than the page around them. */
async function gather(): Promise<ReadonlyMap<string, References>> {
	const file = path.join(configuration.cache, "references.json");
	const kept = new Map<string, References>(
		Object.entries(JSON.parse(readSealed(file)?.toString() ?? "{}") as object),
	);
	const code = codeHash(path.join(configuration.root, "src", "references", "formatReferences.ts"));
	const items: readonly CslItem[] = [
		citeSurvey(),
		...(await everyTheme()).map(citeTheme),
		...(await allPapers()).map(cite),
		...writtenBackground().map(({ item }) => item),
	];
	const cited = items.map((item) => ({
		item,
		key: resultKey(code, JSON.stringify(printedItem(item))),
	}));
	const missing = cited.filter(({ key }) => !kept.has(key));
	if (missing.length > 0) {
		const { formatReferences } = await import("../references/formatReferences.ts");
		const made = formatReferences(missing.map(({ item }) => item));
		for (const [at, { key }] of missing.entries()) kept.set(key, made[at]!);
		const used = cited.map(({ key }) => [key, kept.get(key)]);
		writeSealed(file, JSON.stringify(Object.fromEntries(used)));
	}
	return new Map(cited.map(({ item: { id }, key }) => [id, kept.get(key)!]));
}
