import type { CurationFile } from "../../survey/curation/parseCuration.ts";
import type { CuratedKey } from "../../survey/curation/write/change.ts";
import { readYaml } from "../../text/yaml.ts";

/** Where a decision is kept of which no file has one. */
const USUAL: Readonly<Partial<Record<CuratedKey, string>>> = {
	sameAs: "papers",
	apart: "papers",
	summary: "summaries",
	method: "summaries",
	macros: "text",
	date: "dates",
	year: "dates",
};

/**
 * The file that a decision belongs to: the one that has it, else the one that has it of most papers, else
 * one of its own.
 *
 * @param files those whose keys are papers
 * @returns its path from the content folder
 */
export function curationFileOf(
	files: readonly CurationFile[],
	slug: string,
	key: CuratedKey,
): string {
	const read = files.map(({ file, text }) => ({ file, papers: readYaml(text).value }));
	const has = (decisions: unknown) =>
		typeof decisions === "object" && decisions !== null && Object.hasOwn(decisions, key);
	const own = read.find(({ papers }) => Object.hasOwn(papers, slug) && has(papers[slug]));
	if (own) return own.file;
	const usual = `curation/${USUAL[key] ?? key}.yaml`;
	const most = read
		.map(({ file, papers }) => ({ file, count: Object.values(papers).filter(has).length }))
		.filter(({ count }) => count > 0)
		.toSorted(
			(a, b) => b.count - a.count || Number(b.file === usual) - Number(a.file === usual),
		)[0];
	return most?.file ?? usual;
}
