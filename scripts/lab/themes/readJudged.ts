import { readFile } from "node:fs/promises";
import path from "node:path";
import { readDevFiles } from "../formulas/devFile.ts";
import type { LabelledPaper } from "./readLabelled.ts";

/** An abstract of any field that a person judged, and the part of the judged ones that it belongs to. */
export interface JudgedPaper extends LabelledPaper {
	readonly part: string;
}

/**
 * The judgements: `id`, `part`, `themes` and `optional` in columns; the texts stay outside the
 * repository.
 */
const JUDGED = path.join(import.meta.dirname, "judged.tsv");

/**
 * The judged abstracts, without titles, which the collection lacks.
 *
 * @param files the development files of the formulas, plain or gzipped, separated by commas
 * @throws when they lack a judged abstract
 */
export async function readJudged(files: string): Promise<JudgedPaper[]> {
	const texts = new Map(readDevFiles(files, "all").map(({ id, mangled }) => [id, mangled]));
	const rows = (await readFile(JUDGED, "utf8")).trimEnd().split("\n").slice(1);
	return rows.map((row) => {
		const [id = "", part = "", themes = "", optional = ""] = row.split("\t");
		const abstract = texts.get(id);
		if (abstract === undefined) throw new Error(`${files} lack the abstract ${id} of ${JUDGED}.`);
		return {
			slug: id,
			title: "",
			abstract,
			group: part,
			part,
			themes: themes.split(" ").filter(Boolean),
			optionalThemes: optional.split(" ").filter(Boolean),
			noneFit: false,
		};
	});
}
