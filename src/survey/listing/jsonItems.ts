import type { Range } from "../../text/range.ts";
import { isOfShape } from "./jsonShapes.ts";
import { jsonTokens } from "./jsonTokens.ts";
import { parseJson } from "./parseJson.ts";

/** An object of a JSON text that may be a paper. */
export interface JsonItem extends Range {
	/** the names under which its list stands, "" at the top */
	readonly path: string;
}

export interface JsonItems {
	readonly items: readonly JsonItem[];
	/** where an object begins that does not end, as in a file that was cut off */
	readonly unclosed: number | undefined;
}

/** Before the path of an object whose values are objects. */
const BY_ID = "{}";
/** Between the names of a path, which may have dots: `cs.CL`. */
const BETWEEN = "\n";
/** Nobody puts lists of papers deeper. */
const DEEPEST = 6;

interface Level {
	readonly isList: boolean;
	readonly start: number;
	/** where the name of the value that is being read stands, without its quotes */
	key: Range;
}

/**
 * The objects of a text that may be papers: those that stand one after another, as JSON lines do, or those
 * of its lists, `{"message": {"items": [...]}}`, or those that it has by their
 * ids. It looks at strings and brackets alone, so that one item
 * that is no JSON hides no other. Of several lists that of most items counts; an object that holds no list
 * of objects is an item itself.
 */
export function jsonItems(text: string): JsonItems {
	const levels: Level[] = [];
	const lists = new Map<string, JsonItem[]>();
	const tops: JsonItem[] = [];
	const add = (item: JsonItem) => {
		const list = lists.get(item.path);
		if (list) list.push(item);
		else lists.set(item.path, [item]);
	};
	const pathOf = (outer: readonly Level[]): string =>
		outer
			.filter(({ isList }) => !isList)
			.map(({ key }) => text.slice(key.start, key.end))
			.join(BETWEEN);
	let string: Range = { start: 0, end: 0 };
	jsonTokens(text, (sign, start, end) => {
		if (sign === "{" || sign === "[") levels.push({ isList: sign === "[", start, key: string });
		else if (sign === "}" || sign === "]") {
			const closed = levels.pop();
			if (!closed || closed.isList || levels.length > DEEPEST) return;
			const item = { start: closed.start, end };
			const outer = levels.at(-1);
			if (!outer) tops.push({ ...item, path: "" });
			else if (outer.isList) add({ ...item, path: pathOf(levels) });
			else add({ ...item, path: BY_ID + pathOf(levels.slice(0, -1)) });
		} else if (sign === '"') string = { start: start + 1, end: end - 1 };
		else if (sign === ":" && levels.length > 0) levels[levels.length - 1]!.key = string;
	});
	const open = levels.findLast(
		({ isList }, depth) => !isList && levels[depth - 1]?.isList !== false,
	);
	return { items: choose(text, tops, lists), unclosed: open?.start };
}

/** The objects that stand one after another, where there are several; else the longest list of the one. */
function choose(
	text: string,
	tops: readonly JsonItem[],
	lists: ReadonlyMap<string, readonly JsonItem[]>,
): JsonItem[] {
	const top = lists.get("");
	if (top && text.trimStart().startsWith("[")) return [...top];
	if (tops.length > 1) return [...tops];
	const [only] = tops;
	if (only && isPaper(text.slice(only.start, only.end))) return [only];
	const [[, papers] = []] = [...lists]
		.filter(isWanted)
		.toSorted(
			([one, some], [other, others]) =>
				Number(mayBePapers(text, others)) - Number(mayBePapers(text, some)) ||
				Number(one.startsWith(BY_ID)) - Number(other.startsWith(BY_ID)) ||
				depthOf(one) - depthOf(other) ||
				others.length - some.length,
		);
	const isAlone = only && !mayBePapers(text, papers ?? []) && mayBePapers(text, [only]);
	return papers && !isAlone ? together(papers) : [...tops];

	/** With the papers of other lists of the same depth, as where they are parted by day or by category. */
	function together(papers: readonly JsonItem[]): JsonItem[] {
		const { path } = papers[0]!;
		const areAlike = (others: readonly JsonItem[]) =>
			mayBePapers(text, others) && (hasAbstracts(text, others) || !hasAbstracts(text, papers));
		return [...lists]
			.filter(
				([other, items]) =>
					other === path ||
					(depthOf(other) === depthOf(path) &&
						other.startsWith(BY_ID) === path.startsWith(BY_ID) &&
						areAlike(items)),
			)
			.flatMap(([, items]) => items)
			.toSorted((a, b) => a.start - b.start);
	}

	function isWanted([path, items]: readonly [string, readonly JsonItem[]]): boolean {
		const [first] = items;
		const isWhole =
			first !== undefined &&
			only !== undefined &&
			/^\{\s*"[^"]*"\s*:\s*$/u.test(text.slice(only.start, first.start)) &&
			/^\s*\}$/u.test(text.slice(first.end, only.end));
		return !path.startsWith(BY_ID) || ((items.length > 1 || isWhole) && mayBePapers(text, items));
	}
}

/** Nobody writes more of one paper, in signs. */
const LONGEST_PAPER = 500_000;

/** Whether an object has a title of its own before any list, or is what an API tells of one paper. */
const isPaper = (object: string): boolean =>
	/^\{[^[\]{}]*"(?:title|display_name)"\s*:/u.test(object) ||
	(object.length <= LONGEST_PAPER && isOfShape(parseJson(object)));

const depthOf = (path: string): number => path.split(BETWEEN).length;

/** Whether one of the first objects of a list has a title or an abstract, as far as its head tells. */
const mayBePapers = (text: string, items: readonly JsonItem[]): boolean =>
	names(/"(?:title|display_name|abstract|summary)"\s*:/iu, text, items);

const hasAbstracts = (text: string, items: readonly JsonItem[]): boolean =>
	names(/"(?:abstract|summary)\w*"\s*:/iu, text, items);

function names(field: RegExp, text: string, items: readonly JsonItem[]): boolean {
	return items
		.slice(0, 3)
		.some(({ start, end }) => field.test(text.slice(start, Math.min(end, start + 5000))));
}
