import type { CurationFile } from "../../survey/curation/parseCuration.ts";
import { addPapers, applyChange } from "../../survey/curation/write/applyChange.ts";
import type { Change, CuratedKey } from "../../survey/curation/write/change.ts";
import { readYaml } from "../../text/yaml.ts";
import type { EnrichedOutcome } from "./enrichPaper.ts";

/** Where this command writes what it accepts, from the content folder. */
export const ENRICHED = "curation/enriched.yaml";

const HEAD = [
	"# What public records say of the papers, written by npm run enrich: `sources` names the records,",
	"# what each told, and what makes it sure that it is of the paper. What stands here is not written",
	"# again; to have a paper looked up anew, remove it.",
	"",
].join("\n");

/** A file as it is, if it is, and as it will be. */
export interface PlannedFile {
	readonly file: string;
	readonly before: string | undefined;
	readonly after: string;
}

type Papers = Map<string, Partial<Record<CuratedKey, unknown>>>;

/**
 * The files of curation that change by what was found. Facts go to a file of their own; formulas to the file
 * that has formulas of the paper, since a key stands once.
 *
 * @param files without faults
 */
export function planFiles(
	files: readonly CurationFile[],
	outcomes: readonly EnrichedOutcome[],
): readonly PlannedFile[] {
	const texts = new Map(files.map(({ file, text }) => [file, text]));
	const known = files.map(({ file, text }) => ({ file, papers: readYaml(text).value }));
	const holder = (slug: string, key: CuratedKey): string =>
		known.find(({ papers }) => hasKey(papers[slug], key))?.file ?? ENRICHED;
	const inEnriched = known.find(({ file }) => file === ENRICHED)?.papers ?? {};
	const fresh: Papers = new Map();
	for (const { slug, decisions, formulas } of outcomes) {
		const all: Partial<Record<CuratedKey, unknown>> = {
			...decisions,
			...(formulas?.decisions && { formulas: formulas.decisions }),
		};
		for (const [key, value] of Object.entries(all) as [CuratedKey, unknown][]) {
			const file = holder(slug, key);
			if (file === ENRICHED && !Object.hasOwn(inEnriched, slug))
				fresh.set(slug, { ...fresh.get(slug), [key]: value });
			else texts.set(file, applyChange(texts.get(file) ?? "", { slug, key, value } as Change));
		}
	}
	if (fresh.size > 0) texts.set(ENRICHED, addPapers(texts.get(ENRICHED) ?? HEAD, fresh));
	const before = new Map(files.map(({ file, text }) => [file, text]));
	return [...texts]
		.map(([file, after]) => ({ file, before: before.get(file), after }))
		.filter(({ before, after }) => before !== after);
}

const hasKey = (decisions: unknown, key: string): boolean =>
	typeof decisions === "object" && decisions !== null && Object.hasOwn(decisions, key);
