import { type Citation, citationFormats } from "../../survey/cite/citationFormats.ts";
import { citationFile } from "../citationFiles.ts";
import { citationOf } from "../cite.ts";
import { paperKey } from "../paperKey.ts";
import type { SitePaper } from "../papers.ts";
import type { BesideFile } from "./besideFile.ts";

/** Papers for reference managers, in each form. */
export function citationsBeside(papers: readonly SitePaper[]): BesideFile[] {
	let made: Citation[] | undefined;
	const citations = () => {
		made ??= papers.map(citationOf);
		return made;
	};
	return citationFormats.map((format) => ({
		name: citationFile(format),
		write: () => format.write(citations()),
		of: () => papers.map(paperKey),
	}));
}
