import { quote } from "../../text/quote.ts";
import type { Range } from "../../text/range.ts";
import type { CuratedPaper } from "../curation/parseCuration.ts";
import type { Problem } from "../problem.ts";
import { shownMacro } from "./expandMacros.ts";
import type { Match, Part } from "./match.ts";
import type { CuratedRule } from "./ruleReasons.ts";

/** The fields of a paper that a correction may be about. */
type Fields = Readonly<Record<"title" | "abstract", string>>;

/** What a person decided about a paper's text, as matches in each field. */
export interface CuratedMatches {
	readonly title: readonly Match[];
	readonly abstract: readonly Match[];
	/** decisions that match nothing */
	readonly problems: readonly Problem[];
}

/** Finds the places of a person's corrections: of stretches of text, formulas and macros. */
export function curatedMatches(fields: Fields, curated: CuratedPaper | undefined): CuratedMatches {
	const title: Match[] = [];
	const abstract: Match[] = [];
	const problems: Problem[] = [];
	const place = (
		rule: CuratedRule,
		listed: string,
		where: readonly string[] | undefined,
		parts: readonly Part[],
		path: ["text" | "formulas", number],
	) => {
		const found = {
			title: placesOf(fields.title, listed, where),
			abstract: placesOf(fields.abstract, listed, where),
		};
		const formula = path[0] === "formulas" ? { formula: path[1] } : {};
		for (const range of found.title) title.push({ ...range, rule, parts, ...formula });
		for (const range of found.abstract) abstract.push({ ...range, rule, parts, ...formula });
		if (found.title.length + found.abstract.length === 0 && curated) {
			problems.push({
				...curated.where(path),
				expected: `text that stands in the title or abstract of ${curated.slug} as listed`,
				found: where
					? `${quote(listed)} nowhere within ${where.map((phrase) => quote(phrase)).join(", ")}`
					: `${quote(listed)} nowhere`,
				todo: "copy the stretch from “As listed” on the paper's page, or remove the correction",
			});
		}
	};
	const { text = [], formulas = [], macros = {} } = curated?.decisions ?? {};
	text.forEach(({ listed, shown, where }, index) => {
		place("curated-text", listed, where, [{ put: shown }], ["text", index]);
	});
	formulas.forEach(({ listed, tex, damaged, where, from }, index) => {
		const formula = { tex, raw: listed, confidence: 1, damaged, ...(from && { from }) };
		place(
			from ? "original-formula" : "curated-formula",
			listed,
			where,
			[{ formula }],
			["formulas", index],
		);
	});
	for (const [index, [name, shown]] of Object.entries(macros).entries()) {
		const bare = new RegExp(`\\\\${name}(?:\\{\\}|(?![A-Za-z]))`, "gu");
		const before = title.length + abstract.length;
		for (const [matches, field] of [
			[title, fields.title],
			[abstract, fields.abstract],
		] as const) {
			for (const found of field.matchAll(bare)) {
				const { index: start } = found;
				matches.push({
					rule: "macro" satisfies CuratedRule,
					start,
					end: start + found[0].length,
					parts: [shownMacro(found[0], shown)],
				});
			}
		}
		if (title.length + abstract.length === before && curated) {
			problems.push({
				...curated.where(["macros", name]),
				expected: `the macro \\${name} in the text of ${curated.slug}`,
				found: "no such macro",
				todo: `remove entry ${index + 1} of its macros`,
			});
		}
	}
	return { title, abstract, problems };
}

/**
 * Where a stretch stands in a text: at word boundaries, and only within the
 * surrounding phrases where some are given.
 */
export function placesOf(
	text: string,
	listed: string,
	where: readonly string[] | undefined,
): Range[] {
	const contexts = where?.flatMap((phrase) => occurrences(text, phrase));
	return occurrences(text, listed).filter(
		({ start, end }) =>
			standsAlone(text, start, end) &&
			(contexts === undefined ||
				contexts.some((context) => context.start <= start && end <= context.end)),
	);
}

function occurrences(text: string, part: string): Range[] {
	const found: Range[] = [];
	for (
		let start = text.indexOf(part);
		start !== -1;
		start = text.indexOf(part, start + part.length)
	) {
		found.push({ start, end: start + part.length });
	}
	return found;
}

const WORD = /[\p{L}\p{N}]/u;

function standsAlone(text: string, start: number, end: number): boolean {
	const [first = "", last = ""] = [text[start], text[end - 1]];
	const glued = (a: string | undefined, b: string | undefined) =>
		WORD.test(a ?? "") && WORD.test(b ?? "");
	return !glued(text[start - 1], first) && !glued(last, text[end]);
}
