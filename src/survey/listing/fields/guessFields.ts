import type { Role } from "./fieldNames.ts";
import { plainName } from "./fieldNames.ts";

/** What fields are called that often hold a title or an abstract, but as often something else. */
const likely: Readonly<Partial<Record<Role, RegExp>>> = {
	title: /name|head|paper|subject|label|topic/u,
	abstract: /text|body|desc|content|synopsis|overview|note/u,
};
/** Between these, in signs, most titles are, and most abstracts. */
const lengths: Readonly<Partial<Record<Role, readonly [number, number]>>> = {
	title: [8, 250],
	abstract: [60, 20_000],
};
/** So many records tell. */
const TELLING = 200;

/**
 * Guesses which fields hold the title and the abstract of records in which no known name does, by their
 * names and by how long their texts are.
 */
export function guessFields(
	records: readonly Readonly<Record<string, unknown>>[],
): Partial<Record<Role, string>> {
	const texts = new Map<string, number[]>();
	for (const record of records.slice(0, TELLING))
		for (const [name, value] of Object.entries(record))
			if (typeof value === "string" && value.trim() !== "" && !/^https?:\/\//u.test(value))
				texts.set(name, [...(texts.get(name) ?? []), value.length]);
	const means = [...texts].map(([name, all]) => ({
		name,
		mean: all.reduce((sum, length) => sum + length, 0) / all.length,
	}));
	const guessed: Partial<Record<Role, string>> = {};
	for (const role of ["abstract", "title"] as const) {
		const [least, most] = lengths[role]!;
		const [best] = means
			.filter(({ name, mean }) => mean >= least && mean <= most && name !== guessed.abstract)
			.map(({ name, mean }) => ({ name, mean, named: likely[role]!.test(plainName(name)) }))
			.toSorted(
				(a, b) =>
					Number(b.named) - Number(a.named) ||
					(role === "abstract"
						? b.mean - a.mean
						: texts.get(b.name)!.length - texts.get(a.name)!.length),
			);
		if (best) guessed[role] = best.name;
	}
	return guessed;
}

/** The lines of survey.yaml that a guess asks for; undefined where nothing was guessed. */
export function linesToAdd(guessed: Partial<Record<Role, string>>): string | undefined {
	const lines = Object.entries(guessed).map(([role, name]) => `  ${role}: ${JSON.stringify(name)}`);
	return lines.length === 0 ? undefined : ["fields:", ...lines.toSorted()].join("\n");
}
