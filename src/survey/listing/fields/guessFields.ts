import type { Role } from "./fieldNames.ts";
import { commonNames, plainName, rolesByName } from "./fieldNames.ts";

/** How a field is known that holds something, where no name in the table does. */
interface Sign {
	readonly role: Role;
	/** what such fields are called, that as often hold something else */
	readonly name: RegExp;
	/** between these, in signs, its texts are; without them the name alone tells */
	readonly lengths?: readonly [least: number, most: number];
	/** what such fields are called, that hold nothing else */
	readonly surely?: RegExp;
}

const named = (...words: readonly string[]) =>
	new RegExp(words.join(" ").replaceAll(" ", "|"), "u");

const signs: readonly Sign[] = [
	{
		role: "abstract",
		name: named(
			"abstract summary text body desc content synopsis overview note says zusammenfassung samenvatting " +
				"résum resum sommario",
			"аннотация 摘要 抄録 초록",
		),
		lengths: [60, 20_000],
	},
	{
		role: "title",
		name: named(
			"title name head paper article subject label topic titel titre titulo título titolo tytuł",
			"название 标题 題名 제목",
		),
		lengths: [3, 250],
		surely: /titl|titel|titre|titul|título|tytuł|название|标题|題名|제목/u,
	},
	{
		role: "authors",
		name: /auth(?!keyw)|writer|people|person|contributor|(?<!cited)by$|autor|auteur|verfasser|автор|作者|著者|저자/u,
	},
	{ role: "date", name: /date|when|datum|fecha|дата|日期/u },
	{ role: "year", name: /year|jahr|jaar|ann[ée]e|año|ano|anno|rok|год|年/u },
];
/** So many records tell. */
const TELLING = 200;
/** What is never meant: an answer of a server, what surrounds a paper, an id that is taken for a name. */
const NO_FIELD =
	/^(?:message|error|code|status|ad|c1)$|\d{3}|affil|address|fund|rights|licen[cs]e|publisher|issn|isbn|refer/u;
/** Texts under a name that says nothing of an abstract are one from so many signs. */
const LONG = 200;
/** What the table knows for something else; a name or a note may be a title or an abstract. */
const KNOWN: ReadonlySet<string> = new Set(
	[...rolesByName(commonNames)].flatMap(([name, { role }]) =>
		role === "name" || role === "note" ? [] : [name],
	),
);

/**
 * Guesses which fields hold what a paper needs in records in which no known name does, by their names and
 * by how long their texts are.
 *
 * @param isStrict whether records may well have no abstract, so that a short text is none
 */
export function guessFields(
	records: readonly Readonly<Record<string, unknown>>[],
	{ isStrict = false } = {},
): Partial<Record<Role, string>> {
	const texts = new Map<string, number[]>();
	for (const record of records.slice(0, TELLING))
		for (const [name, value] of Object.entries(record)) {
			const length = lengthOf(value);
			const plain = plainName(name);
			if (length > 0 && !KNOWN.has(plain) && !NO_FIELD.test(name.toLowerCase()))
				texts.set(name, [...(texts.get(name) ?? []), length]);
		}
	const fields = [...texts].map(([name, all]) => ({
		name,
		mean: all.reduce((sum, length) => sum + length, 0) / all.length,
	}));
	const guessed: Partial<Record<Role, string>> = {};
	for (const { role, name: likely, lengths, surely } of signs) {
		const free = fields.filter(({ name }) => !Object.values(guessed).includes(name));
		const named = free.filter(({ name }) => likely.test(plainName(name)));
		const fits = ({ mean }: (typeof fields)[number]) =>
			lengths !== undefined && mean >= lengths[0] && mean <= lengths[1];
		const byLength = (all: typeof fields) =>
			all.toSorted((a, b) => (role === "abstract" ? b.mean - a.mean : 0))[0];
		const best =
			byLength(named.filter((field) => fits(field) && surely?.test(plainName(field.name)))) ??
			byLength(named.filter(fits)) ??
			(role === "abstract" && isStrict ? undefined : byLength(named)) ??
			// Without a name: the longest texts are abstracts, the first of the others titles.
			(role === "abstract" || guessed.abstract
				? byLength(
						free.filter(({ mean, ...field }) => fits({ mean, ...field }) && isLong(role, mean)),
					)
				: undefined);
		if (best) guessed[role] = best.name;
	}
	return guessed;
}

const isLong = (role: Role, mean: number): boolean => role !== "abstract" || mean >= LONG;

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
