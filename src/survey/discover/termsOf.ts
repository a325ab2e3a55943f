import { themeSchema } from "../theme.ts";
import type { Word } from "../words/readWords.ts";
import { writeSmall } from "../words/spellings.ts";
import type { CountedPhrase } from "./countPhrases.ts";

/** A phrase has so many terms at most: of the forms in which it stands those that stand most. */
const MOST_FORMS = 4;
/** The ending of a plural; its singular finds both. */
const PLURAL = /(?<=[a-z]{3}(?<!i|s|u|ie|sse|xe|che|she))s$/u;
/** From so many on a beginning of so many letters stands for all of them. */
const MANY_FORMS = 3;
const LONG = 6;

/** Terms, as a theme's file has them, that find a phrase in its forms; none where they cannot be written. */
export function termsOf({ places }: CountedPhrase): string[] {
	const forms = new Map<string, { words: readonly Word[]; count: number }>();
	for (const { words } of [...places.values()].flat()) {
		const form = words.map(({ word }) => word).join(" ");
		forms.set(form, { words, count: 1 + (forms.get(form)?.count ?? 0) });
	}
	const beginning = beginningOf([...forms.keys()]);
	if (beginning) return [`${beginning}*`];
	const singular = [...forms].filter(([form]) => !hasSingular(form, forms));
	return singular
		.sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
		.slice(0, MOST_FORMS)
		.map(([, { words }]) => writeSmall(words).replace(PLURAL, ""))
		.filter((term) => themeSchema.shape.terms.safeParse({ 1: [term] }).success);
}

/** A term finds its plural too. */
const hasSingular = (form: string, forms: ReadonlyMap<string, unknown>) =>
	["s", "es"].some((ending) => form.endsWith(ending) && forms.has(form.slice(0, -ending.length)));

/** A word of many forms is found by how they begin, if that is long enough to mean no other. */
function beginningOf(forms: readonly string[]): string | undefined {
	const [first = "", ...others] = forms;
	if (forms.length < MANY_FORMS || !/^\p{Ll}+$/u.test(first)) return undefined;
	const shared = [...first].findIndex((letter, at) => others.some((other) => other[at] !== letter));
	const beginning = shared === -1 ? first : first.slice(0, shared);
	return beginning.length >= LONG ? beginning : undefined;
}
