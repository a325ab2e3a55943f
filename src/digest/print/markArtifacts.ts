import type { ContentOperator } from "./contentOperators.ts";

const paths: ReadonlySet<string> = new Set(["m", "l", "c", "v", "y", "h", "re"]);
const paints: ReadonlySet<string> = new Set("f F f* B B* b b* S s Do sh".split(" "));
const shows: ReadonlySet<string> = new Set(["Tj", "TJ", "'", '"']);

/**
 * Marks as an artifact all that a content stream paints outside of its marked
 * content: the heads and numbers of pages, and rules.
 *
 * @param operators those of the stream
 */
export function markArtifacts(stream: string, operators: Iterable<ContentOperator>): string {
	/** the stretches to mark */
	const stretches: { start: number; end: number }[] = [];
	let depth = 0;
	let path = -1;
	let text: { start: number; marked: boolean; shown: { start: number; end: number }[] } | undefined;
	for (const { name, start, end } of operators) {
		if (name === "BDC" || name === "BMC") {
			depth += 1;
			if (text) text.marked = true;
		} else if (name === "EMC") {
			depth -= 1;
			if (text) text.marked = true;
		} else if (name === "BT") text = { start, marked: depth > 0, shown: [] };
		else if (name === "ET" && text) {
			if (text.marked) stretches.push(...text.shown);
			else if (text.shown.length > 0) stretches.push({ start: text.start, end });
			text = undefined;
		} else if (shows.has(name) && depth === 0) text?.shown.push({ start, end });
		else if (paths.has(name)) path = path === -1 ? start : path;
		else if (paints.has(name)) {
			if (depth === 0) stretches.push({ start: path === -1 ? start : path, end });
			path = -1;
		} else if (name === "n") path = -1;
	}
	let marked = "";
	let last = 0;
	for (const { start, end } of stretches) {
		marked += `${stream.slice(last, start)}/Artifact BMC\n${stream.slice(start, end)}\nEMC`;
		last = end;
	}
	return marked + stream.slice(last);
}
