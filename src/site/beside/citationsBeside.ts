import { citationFormats } from "../../survey/cite/citationFormats.ts";
import { citationFile } from "../citationFiles.ts";
import { citationOf } from "../cite.ts";
import type { SitePaper } from "../papers.ts";
import type { BesideFile } from "./besideFile.ts";

/** Papers for reference managers, in each form. */
export const citationsBeside = (papers: readonly SitePaper[]): BesideFile[] =>
	citationFormats.map((format) => ({
		name: citationFile(format),
		write: () => format.write(papers.map(citationOf)),
	}));
