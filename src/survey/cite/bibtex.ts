import { authorsTex } from "./authorsTex.ts";
import type { CslItem } from "./cslItem.ts";
import { datePartsOf } from "./datePartsOf.ts";
import { formulaTex } from "./formulaTex.ts";
import { texOf } from "./texOf.ts";
import { titleTex } from "./titleTex.ts";

/** The macros of every BibTeX style, January first. */
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const TYPES = {
	article: "misc",
	"article-journal": "article",
	"paper-conference": "inproceedings",
	webpage: "misc",
	chapter: "incollection",
} as const;

/** Those that stand in a book, and not in a journal. */
const IN_BOOK: readonly string[] = ["paper-conference", "chapter"] satisfies CslItem["type"][];

/** Archives of arXiv that are a subject class of their own. */
const CLASSES = /^(?:gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nucl-(?:ex|th)|quant-ph)(?=\/)/u;

const CATEGORY = /^[a-z-]+(?:\.[A-Za-z-]{2,})?$/u;

/**
 * A paper as an entry of BibTeX, ending with a line end; the slug is its key.
 * A preprint is `@misc`, which asks for no journal and is what arXiv itself gives out.
 * A day stands in biblatex's `date` alone, after year and month, so that readers
 * who know it take it whole.
 *
 * @param formulas the TeX of the formulas that stand in dollars in title and abstract
 */
export function bibtex(item: CslItem, formulas: readonly string[]): string {
	const { author, title, abstract, number, note } = item;
	const date = datePartsOf(item);
	const tex = (text: string | undefined) => text && texOf(text);
	const eprint = number?.slice("arXiv:".length);
	const fields: readonly (readonly [name: string, value: string | undefined])[] = [
		["author", author && authorsTex(author)],
		["title", formulaTex(title, formulas, titleTex, (formula) => `{${formula}}`)],
		[IN_BOOK.includes(item.type) ? "booktitle" : "journal", tex(item["container-title"])],
		["volume", tex(item.volume)],
		["number", tex(item.issue)],
		["pages", tex(item.page)],
		["year", date[0]],
		["month", MONTHS[Number(date[1]) - 1]],
		["date", date[2] && date.join("-")],
		["version", tex(item.version)],
		["eprint", eprint],
		["archiveprefix", item.publisher],
		["primaryclass", eprint && classOf(eprint, item.categories)],
		["doi", item.DOI && verbatim(item.DOI)],
		["url", item.URL && verbatim(item.URL)],
		["pmid", item.PMID],
		["keywords", tex(item.keyword)],
		["abstract", abstract && formulaTex(abstract, formulas, texOf)],
		["note", note && texOf(note)],
	];
	const lines = fields.flatMap(([name, value]) => {
		if (!value) return [];
		return [`\t${name} = ${name === "month" ? value : `{${value}}`},`];
	});
	return `${[`@${TYPES[item.type]}{${item.id},`, ...lines, "}"].join("\n")}\n`;
}

/** The class that an arXiv number begins with, or the first category that is one of arXiv. */
function classOf(eprint: string, categories: readonly string[] = []): string | undefined {
	return CLASSES.exec(eprint)?.[0] ?? categories.find((category) => CATEGORY.test(category));
}

/** What is no TeX, without the signs that would end a field. */
function verbatim(address: string): string {
	return address.replace(/[{}\\]/gu, encodeURIComponent);
}
