/** A line of a text before and after a change. */
export interface DiffLine {
	readonly kind: "same" | "removed" | "added" | "gap";
	readonly text: string;
}

/** So many lines are told on each side of a change. */
const AROUND = 2;

/** Longer changes are told as one: what is gone, then what has come. */
const LONGEST = 2000;

/** What changed from one text to another, line by line, with what stands around; empty where nothing did. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
	const [old, young] = [linesOf(before), linesOf(after)];
	let head = 0;
	while (head < Math.min(old.length, young.length) && old[head] === young[head]) head++;
	let tail = 0;
	const most = Math.min(old.length, young.length) - head;
	while (tail < most && old.at(-1 - tail) === young.at(-1 - tail)) tail++;
	const told = [
		...lines("same", old.slice(0, head)),
		...changed(old.slice(head, old.length - tail), young.slice(head, young.length - tail)),
		...lines("same", old.slice(old.length - tail)),
	];
	return shortened(told);
}

const linesOf = (text: string) => (text === "" ? [] : text.replace(/\n$/u, "").split("\n"));

const lines = (kind: DiffLine["kind"], texts: readonly string[]): DiffLine[] =>
	texts.map((text) => ({ kind, text }));

/** By the longest common part. */
function changed(old: readonly string[], young: readonly string[]): DiffLine[] {
	if (old.length * young.length > LONGEST ** 2)
		return [...lines("removed", old), ...lines("added", young)];
	const common = old
		.map(() => new Uint32Array(young.length + 1))
		.concat(new Uint32Array(young.length + 1));
	for (let i = old.length - 1; i >= 0; i--)
		for (let j = young.length - 1; j >= 0; j--)
			common[i]![j] =
				old[i] === young[j]
					? common[i + 1]![j + 1]! + 1
					: Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
	const told: DiffLine[] = [];
	let [i, j] = [0, 0];
	while (i < old.length || j < young.length) {
		if (i < old.length && j < young.length && old[i] === young[j]) {
			told.push({ kind: "same", text: old[i]! });
			i++;
			j++;
		} else if (j >= young.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!))
			told.push({ kind: "removed", text: old[i++]! });
		else told.push({ kind: "added", text: young[j++]! });
	}
	return told;
}

/** Leaves out what is far from any change. */
function shortened(told: readonly DiffLine[]): DiffLine[] {
	const isNear = told.map((_, at) =>
		told.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ kind }) => kind !== "same"),
	);
	return told.flatMap((line, at): DiffLine[] => {
		if (isNear[at]) return [line];
		return isNear[at - 1] && isNear.includes(true, at) ? [{ kind: "gap", text: "" }] : [];
	});
}
