import path from "node:path";
import { type AcrossPiece, acrossSchema } from "../../survey/across.ts";
import type { Problem } from "../../survey/problem.ts";
import { readMdxFile } from "./readMdxFile.ts";

export interface ReadAcross {
	/** by their order */
	readonly pieces: readonly AcrossPiece[];
	/** the file of each that could be read, by its id */
	readonly files: ReadonlyMap<string, string>;
	readonly problems: readonly Problem[];
}

const KIND = {
	part: "across",
	schema: acrossSchema,
	keys: ["title", "question", "order", "summary"],
};

/** Reads the pieces across themes of a content folder, which need not have any. */
export async function readAcross(
	folder: string,
	found: { readonly files: readonly string[]; readonly problems: readonly Problem[] },
): Promise<ReadAcross> {
	const pieces: AcrossPiece[] = [];
	const problems = [...found.problems];
	const files = new Map<string, string>();
	for (const name of found.files) {
		const file = path.join(folder, KIND.part, name);
		const read = await readMdxFile(file, KIND);
		if ("problems" in read) problems.push(...read.problems);
		else {
			const { id, data, essay, essayLine } = read;
			pieces.push({ id, ...data, essay, essayLine });
			files.set(id, file);
		}
	}
	return {
		pieces: pieces.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
		files,
		problems,
	};
}
