import { readFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { LabelledPaper } from "./readLabelled.ts";

/** An abstract of any field that a person judged, and the part of the judged ones that it belongs to. */
export interface JudgedPaper extends LabelledPaper {
	readonly part: string;
}

/** The judgements: `id`, `part`, `themes` and `optional` in columns; the texts stay outside the repository. */
const JUDGED = path.join(import.meta.dirname, "judged.tsv");

/**
 * The judged abstracts, without titles, which the collection lacks.
 *
 * @param file JSON lines {"id", "mangled"}, as they are or compressed (.gz)
 * @throws when the file lacks a judged abstract
 */
export async function readJudged(file: string): Promise<JudgedPaper[]> {
	const bytes = await readFile(file);
	const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
	const records = lines.filter(Boolean).map((line) => JSON.parse(line));
	const texts = new Map<string, string>(records.map(({ id, mangled }) => [id, mangled]));
	const rows = (await readFile(JUDGED, "utf8")).trimEnd().split("\n").slice(1);
	return rows.map((row) => {
		const [id = "", part = "", themes = "", optional = ""] = row.split("\t");
		const abstract = texts.get(id);
		if (abstract === undefined) throw new Error(`${file} lacks the abstract ${id} of ${JUDGED}.`);
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
