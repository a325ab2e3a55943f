import { isMap, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { z } from "zod";
import { type Problem, quote } from "../survey/problem.ts";
import { type Meaning, stemsOfWording } from "./thesaurus.ts";

const wording = z
	.union([z.string(), z.number()])
	.transform(String)
	.refine((text) => stemsOfWording(text).length > 0, "holds no word to search for");

/** The curator's file: lines of one meaning, and words that bring in others. */
const thesaurusSchema = z
	.strictObject({
		same: z.array(z.array(wording).min(2, "one wording alone says nothing")).nullable().default([]),
		also: z.record(wording, z.array(wording).min(1)).nullable().default({}),
	})
	.transform(({ same, also }) => ({ same: same ?? [], also: also ?? {} }));

/** A line of the thesaurus. */
export interface CuratedMeaning extends Meaning {
	/** as it is written, for messages */
	readonly written: readonly string[];
	/** 1-based */
	readonly line: number;
}

/** Reads the thesaurus. All problems come back at once, each with its line. */
export function parseThesaurus(
	file: string,
	text: string,
): { meanings: CuratedMeaning[]; problems: Problem[] } {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const problem = (line: number, found: string): Problem => ({
		file,
		line,
		expected:
			"under `same:` lists of wordings, under `also:` a wording and the list of what it brings in",
		found,
		todo: "write `- [LLM, large language model]` under `same:`, or `kidney: [renal]` under `also:`",
	});
	if (document.errors.length > 0) {
		const problems = document.errors.map(({ pos, message }) =>
			problem(lines.linePos(pos[0]).line, quote(message, 160)),
		);
		return { meanings: [], problems };
	}
	const lineOf = (path: readonly PropertyKey[]): number => {
		for (let length = path.length; length > 0; length--) {
			const node = nodeAt(document.contents, path.slice(0, length));
			if (node?.range) return lines.linePos(node.range[0]).line;
		}
		return 1;
	};
	const result = thesaurusSchema.safeParse(document.toJS() ?? {});
	if (!result.success) {
		const problems = result.error.issues.map(({ path, message }) =>
			problem(lineOf(path), `${path.length > 0 ? `“${path.join(".")}”: ` : ""}${message}`),
		);
		return { meanings: [], problems };
	}
	const { same, also } = result.data;
	return {
		meanings: [
			...same.map((written, at) => ({
				same: written.map(stemsOfWording),
				also: [],
				written,
				line: lineOf(["same", at]),
			})),
			...Object.entries(also).map(([word, others]) => ({
				same: [stemsOfWording(word)],
				also: others.map(stemsOfWording),
				written: others,
				line: lineOf(["also", word]),
			})),
		],
		problems: [],
	};
}

/** A key of a map or an item of a list. */
function nodeAt(root: Node | null, path: readonly PropertyKey[]): Node | undefined {
	let node: unknown = root;
	let found: Node | undefined;
	for (const step of path) {
		if (isSeq(node)) {
			node = node.items[Number(step)];
			found = node as Node;
		} else if (isMap(node)) {
			const pair = node.items.find(({ key }) => String(key) === String(step));
			if (!pair) return undefined;
			found = pair.key as Node;
			node = pair.value;
		} else return undefined;
	}
	return found;
}
