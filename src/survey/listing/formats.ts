import { bibtex } from "./bibtex.ts";
import { dailyPapers } from "./dailyPapers.ts";
import type { Format } from "./format.ts";
import { json } from "./json.ts";
import { medline } from "./medline.ts";
import { ris } from "./ris.ts";

/** The formats, asked in this order. A new one is a new file and a line here. */
export const formats: readonly Format[] = [json, bibtex, ris, medline, dailyPapers];
