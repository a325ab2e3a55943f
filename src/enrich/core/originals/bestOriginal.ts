import type { FoundRecord } from "../foundRecord.ts";
import { type AlignedFormula, alignFormulas } from "./alignFormulas.ts";
import { originalFormulas } from "./originalFormulas.ts";

/** The record that has the original of an abstract, with its formulas where they stand in the listed text. */
export interface Original {
	readonly record: FoundRecord;
	readonly aligned: readonly AlignedFormula[];
}

/** Of records of one paper the one whose abstract restores most formulas; undefined where none has any. */
export function bestOriginal(
	listed: string,
	records: readonly FoundRecord[],
): Original | undefined {
	return records
		.map((record) => ({
			record,
			aligned: alignFormulas(listed, record.abstract, originalFormulas(record.abstract)),
		}))
		.filter(({ aligned }) => aligned.length > 0)
		.toSorted((a, b) => b.aligned.length - a.aligned.length)[0];
}

/** Where an original stands, in words for a page: "arXiv 2310.05615". */
export function nameOfOriginal({ source, ids }: FoundRecord): string {
	return ids.arxiv !== undefined && /arxiv/iu.test(source) ? `arXiv ${ids.arxiv}` : source;
}
