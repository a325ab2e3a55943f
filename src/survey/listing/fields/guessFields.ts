import type { Role } from "./fieldNames.ts";
import { plainName } from "./fieldNames.ts";

/** How a field is known that holds something, where no name in the table does. */
interface Sign {
	readonly role: Role;
	/** what such fields are called, that as often hold something else */
	readonly name: RegExp;
	/** between these, in signs, most of its texts are; without them the name alone tells */
	readonly lengths?: readonly [least: number, most: number];
}

const named = (...words: readonly string[]) =>
	new RegExp(words.join(" ").replaceAll(" ", "|"), "u");

const signs: readonly Sign[] = [
	{
		role: "abstract",
		name: named(
			"text body desc content synopsis overview note says zusammenfassung samenvatting résum resum sommario",
			"аннотация 摘要 抄録 초록",
		),
		lengths: [60, 20_000],
	},
	{
		role: "title",
		name: named(
			"name head paper article subject label topic titel titre titulo título titolo tytuł",
			"название 标题 題名 제목",
		),
		lengths: [3, 250],
	},
	{
		role: "authors",
		name: /auth|writer|people|person|contributor|by|autor|auteur|verfasser|автор|作者|著者|저자/u,
	},
	{ role: "date", name: /date|when|datum|fecha|дата|日期/u },
	{ role: "year", name: /year|jahr|jaar|ann[ée]e|año|ano|anno|rok|год|年/u },
];
/** So many records tell. */
const TELLING = 200;

/**
 * Guesses which fields hold what a paper needs in records in which no known name does, by their names and
 * by how long their texts are.
 */
export function guessFields(
	records: readonly Readonly<Record<string, unknown>>[],
): Partial<Record<Role, string>> {
	const texts = new Map<string, number[]>();
	for (const record of records.slice(0, TELLING))
		for (const [name, value] of Object.entries(record)) {
			const length = lengthOf(value);
			if (length > 0) texts.set(name, [...(texts.get(name) ?? []), length]);
		}
	const fields = [...texts].map(([name, all]) => ({
		name,
		mean: all.reduce((sum, length) => sum + length, 0) / all.length,
	}));
	const guessed: Partial<Record<Role, string>> = {};
	for (const { role, name: likely, lengths } of signs) {
		const free = fields.filter(({ name }) => !Object.values(guessed).includes(name));
		const named = free.filter(({ name }) => likely.test(plainName(name)));
		const fits = ({ mean }: (typeof fields)[number]) =>
			lengths !== undefined && mean >= lengths[0] && mean <= lengths[1];
		const byLength = (all: typeof fields) =>
			all.toSorted((a, b) => (role === "abstract" ? b.mean - a.mean : 0))[0];
		const best =
			byLength(named.filter(fits)) ??
			byLength(named) ??
			// Without a name: the longest texts are abstracts, the first of the others titles.
			(role === "abstract" || guessed.abstract ? byLength(free.filter(fits)) : undefined);
		if (best) guessed[role] = best.name;
	}
	return guessed;
}

/** In signs; of a list that of its items. Addresses are no texts. */
function lengthOf(value: unknown): number {
	if (typeof value === "string") return /^https?:\/\//u.test(value) ? 0 : value.trim().length;
	if (typeof value === "number") return String(value).length;
	return Array.isArray(value) ? JSON.stringify(value).length : 0;
}

/** The lines of survey.yaml that a guess asks for; undefined where nothing was guessed. */
export function linesToAdd(guessed: Partial<Record<Role, string>>): string | undefined {
	const lines = Object.entries(guessed).map(([role, name]) => `  ${role}: ${JSON.stringify(name)}`);
	return lines.length === 0 ? undefined : ["fields:", ...lines.toSorted()].join("\n");
}
