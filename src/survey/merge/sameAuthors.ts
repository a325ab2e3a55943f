import { foldLetters } from "../../text/foldLetters.ts";
import type { Authors } from "../model.ts";

/** Whether two lists name the same people in their order, whatever order and initials their names have. */
export function sameAuthors(some: Authors, others: Authors): boolean {
	if (some.kind !== "names" || others.kind !== "names") return false;
	if (some.names.length !== others.names.length) return false;
	return some.names.every((name, at) => mayBeOne(wordsOf(name), wordsOf(others.names[at]!)));
}

/** Whether each word of the shorter name stands in the other, or begins a word of it as an initial. */
function mayBeOne(one: readonly string[], other: readonly string[]): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	const left = [...long];
	const take = (fits: (word: string) => boolean) => {
		const at = left.findIndex(fits);
		if (at !== -1) left.splice(at, 1);
		return at !== -1;
	};
	const [whole, initials] = [
		short.filter((word) => word.length > 1),
		short.filter((word) => word.length === 1),
	];
	const isWhole = (word: string) => take((own) => own === word) || take((own) => own === word[0]);
	return (
		whole.every(isWhole) && initials.every((initial) => take((own) => own.startsWith(initial)))
	);
}

const wordsOf = (name: string): string[] => foldLetters(name).match(/[\p{L}\p{N}]+/gu) ?? [];
