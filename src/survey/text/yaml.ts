import {
	type Document,
	isMap,
	isNode,
	LineCounter,
	type Pair,
	parseDocument,
	type YAMLMap,
} from "yaml";

/** A YAML text whose values can be told by their lines. */
export interface ReadYaml {
	readonly document: Document.Parsed;
	/** what is no YAML, by 1-based line */
	readonly errors: readonly { readonly line: number; readonly message: string }[];
	/** The 1-based line of a key; of the nearest key above it where there is none. */
	lineOf(path: readonly PropertyKey[]): number;
}

export function readYaml(text: string): ReadYaml {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const errors = document.errors.map(({ pos, message }) => ({
		line: lines.linePos(pos[0]).line,
		message,
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
			if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
		}
		return 1;
	};
	return { document, errors, lineOf };
}
