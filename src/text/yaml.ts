import {
	type Document,
	isMap,
	isNode,
	isSeq,
	LineCounter,
	type Pair,
	parseDocument,
	type YAMLMap,
} from "yaml";
import { quote } from "./quote.ts";
import { tellYaml, tooDeep, unplainParts, type YamlFault } from "./yamlFaults.ts";

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
	const deep = tooDeep(text);
	const document = parseDocument(text.slice(0, deep?.offset), {
		lineCounter: lines,
		prettyErrors: false,
		// Quadratic in the library; its own keys are compared by `unplainParts`.
		uniqueKeys: false,
	});
	const lineAt = (offset: number) => lines.linePos(offset).line;
	const errors = (deep ? [deep] : faultsOf(text, document)).map(({ offset, ...fault }) => ({
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
		let line = 1;
		let node: unknown = document.contents;
		for (const step of path) {
			const pair = isMap(node) ? pairsOf(node).get(String(step)) : undefined;
			const item = isSeq(node) ? node.items[Number(step)] : undefined;
			const named = pair ? pair.key : item;
			if (!isNode(named)) break;
			if (named.range) line = lineAt(named.range[0]);
			node = pair ? pair.value : item;
		}
		return line;
	};
	return { value: errors.length > 0 ? {} : (document.toJS() ?? {}), errors, lineOf };
}

/** So many faults of a kind are told of one text: those that follow mostly come from these. */
const MOST_TOLD = 20;

function firstOf<T>(faults: readonly T[]): readonly T[] {
	return faults.slice(0, MOST_TOLD);
}

/** Of the three kinds of faults the first that there is: the others follow from it. */
function faultsOf(
	text: string,
	document: Document.Parsed,
): readonly (YamlFault & { offset: number })[] {
	const broken = text.search(/[\0\uFFFD]/u);
	if (broken !== -1)
		return [
			{
				offset: broken,
				found: "a sign that is not UTF-8",
				todo: "save the file again, in the encoding UTF-8",
			},
		];
	const misread = [...document.errors, ...document.warnings];
	if (misread.length > 0)
		return firstOf(misread).map((error) => ({ offset: error.pos[0], ...tellYaml(error, text) }));
	const unplain = unplainParts(document);
	if (unplain.length > 0) return firstOf(unplain);
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
