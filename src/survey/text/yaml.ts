import {
	type Document,
	isMap,
	isNode,
	LineCounter,
	type Pair,
	parseDocument,
	type YAMLMap,
} from "yaml";
import { quote } from "../problem.ts";
import { tellYaml, unplainParts, type YamlFault } from "./yamlFaults.ts";

/** A YAML text of keys and values, which can be told by their lines. */
export interface ReadYaml {
	/** empty for an empty text, and where there are errors */
	readonly value: Readonly<Record<string, unknown>>;
	/** what cannot be read, or is no plain value, by 1-based line */
	readonly errors: readonly (YamlFault & { readonly line: number })[];
	/** The 1-based line of a key or an item; of the nearest one above it where there is none. */
	lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads a text that a person keeps: keys with texts, numbers, lists and keys
 * again. What YAML has beyond that (anchors, aliases, tags, several documents)
 * is an error, since it is hardly ever meant. Never throws.
 */
export function readYaml(text: string): ReadYaml {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number) => lines.linePos(offset).line;
	const errors = faultsOf(text, document).map(({ offset, ...fault }) => ({
		...fault,
		line: lineAt(offset),
	}));
	const pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
	const pairsOf = (map: YAMLMap) => {
		// From the last, so that of two pairs of one key the first stays.
		const known =
			pairs.get(map) ?? new Map(map.items.toReversed().map((pair) => [String(pair.key), pair]));
		pairs.set(map, known);
		return known;
	};
	const lineOf = (path: readonly PropertyKey[]): number => {
		for (let length = path.length; length > 0; length--) {
			const parent = document.getIn(path.slice(0, length - 1), true);
			const last = path[length - 1];
			const pair = isMap(parent) ? pairsOf(parent).get(String(last)) : undefined;
			const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
			if (isNode(node) && node.range) return lineAt(node.range[0]);
		}
		return 1;
	};
	return { value: errors.length > 0 ? {} : (document.toJS() ?? {}), errors, lineOf };
}

/** Of the three kinds of faults the first that there is: the others follow from it. */
function faultsOf(text: string, document: Document.Parsed): (YamlFault & { offset: number })[] {
	const broken = text.search(/[\0\uFFFD]/u);
	if (broken !== -1)
		return [
			{
				offset: broken,
				found: "a sign that is not UTF-8",
				todo: "save the file again, in the encoding UTF-8",
			},
		];
	const misread = [...document.errors, ...document.warnings].map((error) => ({
		offset: error.pos[0],
		...tellYaml(error, text),
	}));
	if (misread.length > 0) return misread;
	const unplain = unplainParts(document);
	if (unplain.length > 0) return unplain;
	const { contents } = document;
	if (contents === null || isMap(contents)) return [];
	return [
		{
			offset: contents.range[0],
			found: `no key, but ${quote(text, 100)}`,
			todo: "write each entry as `key: value`, on a line of its own",
		},
	];
}
