import { arxivMail } from "./arxivMail.ts";
import { bibtex } from "./bibtex.ts";
import { dailyPapers } from "./dailyPapers.ts";
import { endnote } from "./endnote.ts";
import { endnoteXml } from "./endnoteXml.ts";
import { europePmcXml } from "./europePmcXml.ts";
import { feed } from "./feed.ts";
import type { Format } from "./format.ts";
import { jats } from "./jats.ts";
import { json } from "./json.ts";
import { medline } from "./medline.ts";
import { mods } from "./mods.ts";
import { oaiPmh } from "./oaiPmh.ts";
import { pubmedXml } from "./pubmedXml.ts";
import { ris } from "./ris.ts";
import { table } from "./table.ts";
import { webOfScience } from "./webOfScience.ts";
import { webPage } from "./webPage.ts";
import { zoteroRdf } from "./zoteroRdf.ts";

/** The formats, asked in this order. A new one is a new file and a line here. */
export const formats: readonly Format[] = [
	json,
	zoteroRdf,
	pubmedXml,
	endnoteXml,
	europePmcXml,
	jats,
	mods,
	oaiPmh,
	feed,
	webPage,
	arxivMail,
	bibtex,
	ris,
	medline,
	webOfScience,
	endnote,
	table,
	dailyPapers,
];
