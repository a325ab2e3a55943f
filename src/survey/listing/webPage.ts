import { parseDocument } from "htmlparser2";
import { articlePage } from "./articlePage.ts";
import { arxivListing, arxivResults } from "./arxivPages.ts";
import { commonNames, type FieldNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format } from "./format.ts";
import { dataOfScripts, paperCards, paperPage } from "./huggingFacePages.ts";
import { countLines } from "./lines.ts";
import type { Element, Page } from "./pageElements.ts";
import { readRecords } from "./readRecords.ts";

const names: FieldNames = {
	...commonNames,
	url: "abstracthtmlurl publicurl fulltexthtmlurl url pdfurl",
	arxiv: "arxivid id",
	venue: "journaltitle conferencetitle inbooktitle journalref",
	date: "publicationdate date coverdate onlinedate publishedat",
	comments: "numcomments comments",
};

/** A kind of page: the signs that one is of it, and how its papers are read. */
interface PageKind {
	readonly sign: RegExp;
	readonly read: (page: Page, lineAt: (element: Element) => number) => RawRecord[];
}

const PAPER_LINK = /href=["'](?:https:\/\/huggingface\.co)?\/papers\/\d{4}\.\d/u;

/** The kinds, asked in this order. */
const kinds: readonly PageKind[] = [
	{ sign: /data-props="[^"]*dailyPapers/u, read: dataOfScripts },
	{ sign: /class=["']list-title\b/u, read: arxivListing },
	{ sign: /class=["']arxiv-result\b/u, read: arxivResults },
	{ sign: PAPER_LINK, read: paperCards },
	{ sign: PAPER_LINK, read: paperPage },
	{ sign: /name=["']citation_title["']/iu, read: articlePage },
];

/** Saved web pages that carry papers: of arXiv, of Hugging Face, and of one article anywhere. */
export const webPage: Format = {
	id: "web-page",
	name: "a saved page of arXiv, of Daily Papers or of an article",
	detect: ({ text }) =>
		/<(?:!doctype html|html|head|body)[\s>]/iu.test(text.slice(0, 5000)) &&
		kinds.some(({ sign }) => sign.test(text)),
	parse: (source) =>
		readRecords(source, recordsIn(source.text), {
			names,
			notation: "HTML, and what stands elsewhere on the page",
		}),
};

function recordsIn(text: string): RawRecord[] {
	const page = parseDocument(text, { withStartIndices: true });
	for (const { sign, read } of kinds) {
		const line = countLines(text);
		const records = sign.test(text) ? read(page, ({ startIndex }) => line(startIndex ?? 0)) : [];
		if (records.length > 0) return records;
	}
	return [];
}
