import type { CslItem } from "./cslItem.ts";
import { datePartsOf } from "./datePartsOf.ts";
import { nameText } from "./nameText.ts";

const TYPES = {
	article: "JOUR",
	"article-journal": "JOUR",
	"paper-conference": "CONF",
	webpage: "ELEC",
	chapter: "CHAP",
} as const satisfies Record<CslItem["type"], string>;

/**
 * A paper as a record of RIS, ending with a line end. A preprint is `JOUR`, since
 * RIS has none: Zotero, Mendeley and EndNote read an article, and `UNPB` is for
 * some a manuscript and unknown to others. No value has a line break, as
 * `citation` gives none, so that none can be read as a tag.
 */
export function ris(item: CslItem): string {
	const [year, month = "", day = ""] = datePartsOf(item);
	const [, firstPage = item.page, lastPage] = /^([^–]+)–([^–]+)$/u.exec(item.page ?? "") ?? [];
	const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
		["TY", TYPES[item.type]],
		["ID", item.id],
		// Only in the later specification, where AB is an abstract; in the first it is a note.
		["LB", item.id],
		["TI", item.title],
		...(item.author ?? []).map((name) => ["AU", nameText(name) || undefined] as const),
		["PY", year],
		// Year, month, day and a remark; the slashes stand also where a part is not known.
		["DA", year && `${year}/${month}/${day}/`],
		["T2", item["container-title"]],
		["VL", item.volume],
		["IS", item.issue],
		["SP", firstPage],
		["EP", lastPage],
		...(item.keyword?.split("; ") ?? []).map((keyword) => ["KW", keyword] as const),
		["AB", item.abstract],
		["DO", item.DOI],
		["DB", item.publisher],
		["AN", item.number],
		["UR", item.URL],
		["ET", item.version],
		["N1", item.note || undefined],
		["ER", ""],
	];
	const lines = fields.flatMap(([tag, value]) =>
		value === undefined ? [] : [`${tag}  - ${value}`],
	);
	return `${lines.join("\n")}\n`;
}
