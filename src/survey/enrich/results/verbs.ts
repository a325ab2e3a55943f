import type { Direction } from "../../model.ts";
import { changeVerb, takesBaseline, verbDirection } from "./directions.ts";
import { namesMetric, phraseAfter, phraseBefore, trimPhrase } from "./phrases.ts";

/** A verb of change in a text. */
export interface Verb {
	readonly direction: Direction;
	/** its object is what is left behind: "outperforms X" */
	readonly baseline: boolean;
	readonly start: number;
	readonly end: number;
}

/** What a verb changes: a metric, or a system by its name; `over` begins with what it is compared with. */
export interface Changed {
	readonly metric: string;
	readonly system?: string;
	readonly over?: string;
}

/** How far back of a value its verb may stand. */
const REACH = 180;
const objectEnds: ReadonlySet<string> = new Set(
	(
		"on for in at by with without compared over while which that across using when from to via " +
		"under relative as"
	).split(" "),
);

/** The last verb of change of a text that ends at a value; a semicolon keeps it away. */
export function lastVerb(text: string): Verb | undefined {
	const from = Math.max(0, text.length - REACH);
	const found = [...text.slice(from).matchAll(changeVerb)].at(-1);
	if (!found || text.slice(from + found.index).includes(";")) return undefined;
	const start = from + found.index;
	return {
		direction: verbDirection(found),
		baseline: takesBaseline(found),
		start,
		end: start + found[0].length,
	};
}

/** What a verb of change of a text is about: its object, or its subject where it has none. */
export function objectOf(verb: Verb, text: string): Changed {
	const before = text.slice(0, verb.start);
	if (/\b(?:is|are|was|were|be|been|being)(?: (?:\p{L}+ly|further))? $/u.test(before))
		return subjectOf(
			before.replace(
				/(?: (?:can|could|may|will|has|have))?(?: (?:also|further))? (?:is|are|was|were|be|been|being)(?: \p{L}+)? $/u,
				"",
			),
		);
	const [first = "", ...further] = text.slice(verb.end).split(/[\uE000-\uF8FF]/u);
	const object =
		further.at(-1)?.replace(/^(?:.*, and |[,\s]*(?:and )?)/su, "") ?? first.trimStart();
	const over = / (?:over|compared (?:to|with)|relative to) (.*)$/su.exec(` ${object}`)?.[1];
	const phrase = phraseAfter(object, objectEnds);
	if (
		/^(?:|further|significantly|sharply)$/u.test(text.slice(verb.end).trim().replace(/ ?\($/u, ""))
	)
		return subjectOf(before.trimEnd().replace(/ \([^()]{0,30}\)$/u, ""));
	const changed = verb.direction === "better" ? asMetric(phrase) : { metric: phrase };
	return { ...changed, ...(over && { over }) };
}

/** The phrase with which a text ends: "the helpfulness of LLM models", "SemGCN and MGCN". */
function subjectOf(text: string): Changed {
	const clause = text.split(/[:,;] /u).at(-1) ?? "";
	const phrase = phraseBefore(clause);
	if (phrase !== "" && / and /u.test(clause) && clause.length < 50)
		return asMetric(trimPhrase(clause));
	const outer = /^(.*) of (?:(?:an?|the) )?(?:\p{L}+ )?$/su.exec(
		clause.slice(0, clause.lastIndexOf(phrase)),
	)?.[1];
	const owner = outer === undefined || phrase === "" ? "" : phraseBefore(outer);
	return owner ? { metric: `${owner} of ${phrase}` } : asMetric(phrase);
}

/** A name is a system that is improved, a plain phrase is what is measured. */
function asMetric(phrase: string): Changed {
	if (/\bbaselines?$/u.test(phrase)) return { metric: "", system: phrase };
	if (/\b(?:hours|days|time|usage|consumption|utilization|memory|count)$/u.test(phrase))
		return { metric: phrase };
	const [first = ""] = phrase.split(" ");
	const isName = /^\p{Lu}.*(?:\p{Ll}\p{Lu}|\p{Lu}{2}|\d)/u.test(first);
	return isName && !namesMetric(phrase) ? { metric: "", system: phrase } : { metric: phrase };
}
