import type { CitationFormat } from "../survey/cite/citationFormats.ts";

/** The name of the file beside a page that has the page's papers in a format. */
export const citationFile = ({ extension }: Pick<CitationFormat, "extension">) =>
	`cite.${extension}`;
