import { texIn } from "../../formulas/dollars.ts";
import { typesetFormula } from "../../formulas/typesetFormula.ts";
import { nearestStretch } from "../../text/nearestStretch.ts";
import { perhapsMeant } from "../../text/perhapsMeant.ts";
import { quote } from "../../text/quote.ts";
import type { RepairedPaper } from "../model.ts";
import type { Problem } from "../problem.ts";
import type { Comparison, ComparisonCell } from "./comparison.ts";
import type { WrittenTable } from "./parseTables.ts";
import type { TablePlace } from "./placesOf.ts";

type Texts = Pick<RepairedPaper, "slug" | "title" | "abstract">;

interface Known {
	readonly papers: readonly Texts[];
	/** where essays place tables */
	readonly places: readonly TablePlace[];
	/** whether all listings and all essays could be read: only then something may be missing */
	readonly isWhole: boolean;
}

/**
 * Holds the tables against the papers and the essays: papers and columns exist, each phrase stands in its
 * paper, formulas can be set, each table has its place and each place its table.
 *
 * @returns the tables with what stands, and what is wrong
 */
export function checkTables(
	written: readonly WrittenTable[],
	{ papers, places, isWhole }: Known,
): { tables: Comparison[]; problems: Problem[] } {
	const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
	const slugs = [...bySlug.keys()];
	const problems: Problem[] = [];
	const tables = written.map((table): Comparison => {
		const { name, title, columns, where } = table;
		problems.push(...refusedIn(title, where(["title"])));
		for (const [id, heading] of Object.entries(columns))
			problems.push(...refusedIn(heading, where(["columns", id])));
		const rows = Object.entries(table.rows).flatMap(([slug, cells]) => {
			const paper = bySlug.get(slug);
			if (paper) return [{ slug, cells: checkCells(table, paper, cells ?? {}, problems) }];
			if (isWhole)
				problems.push(unknown("the slug of a paper", slug, slugs, where(["rows", slug])));
			return [];
		});
		const pages = new Set(places.filter((place) => place.name === name).map(({ page }) => page));
		if (isWhole && pages.size === 0) problems.push(unplaced(name, where([])));
		return {
			...{ name, title, rows, pages: [...pages] },
			columns: Object.entries(columns).map(([id, heading]) => ({ id, title: heading })),
		};
	});
	return { tables, problems: [...problems, ...checkPlaces(written, places, isWhole)] };
}

/** The cells of a row that stand. */
function checkCells(
	{ columns, where }: WrittenTable,
	paper: Texts,
	cells: Readonly<Record<string, ComparisonCell>>,
	problems: Problem[],
): Readonly<Record<string, ComparisonCell>> {
	const at = (...path: string[]) => where(["rows", paper.slug, ...path]);
	return Object.fromEntries(
		Object.entries(cells).filter(([id, { value, phrase }]) => {
			const found = [
				...(Object.hasOwn(columns, id)
					? []
					: [unknown("a column of this table", id, Object.keys(columns), at(id))]),
				...refusedIn(value, at(id, "value")),
				...(phraseStands(phrase, paper) ? [] : [notThere(phrase, paper, at(id, "phrase"))]),
			];
			problems.push(...found);
			return found.length === 0;
		}),
	);
}

type Place = Pick<Problem, "file" | "line">;

const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();
const textsOf = ({ title, abstract }: Texts) => [title.shown, abstract.shown].map(oneLine);

function phraseStands(phrase: string, paper: Texts): boolean {
	return textsOf(paper).some((text) => text.includes(phrase));
}

function notThere(phrase: string, paper: Texts, place: Place): Problem {
	const [nearest] = textsOf(paper)
		.flatMap((text) => nearestStretch(phrase, text) ?? [])
		.toSorted((a, b) => a.letters - b.letters);
	return {
		...place,
		expected: `words that stand in the title or the abstract of ${paper.slug}`,
		found: quote(phrase, 200),
		todo: nearest
			? `the nearest words there are ${quote(nearest.stretch, 200)}`
			: "leave the cell out",
	};
}

function refusedIn(text: string, place: Place): Problem[] {
	const { formulas, isClosed } = texIn(text);
	const refused = formulas.flatMap((tex) => {
		const set = typesetFormula(tex, { lenient: true });
		return "html" in set ? [] : [`${quote(tex, 100)}: ${set.refused}`];
	});
	return [...refused, ...(isClosed ? [] : [`${quote(text, 100)}: a dollar without its other`])].map(
		(found) => ({
			...{ ...place, expected: "a formula that KaTeX can typeset", found },
			todo: "correct its TeX; in double quotes YAML wants each backslash twice, else once",
		}),
	);
}

function unknown(expected: string, name: string, known: readonly string[], place: Place): Problem {
	return { ...place, expected, found: quote(name, 160), todo: perhapsMeant(name, known) };
}

const unplaced = (name: string, { file }: Place): Problem => ({
	file,
	expected: "a table that an essay shows",
	found: "one that none does",
	todo: `write <Comparison name="${name}" /> on a line of its own in an essay, or move the file elsewhere`,
});

/** What is wrong with the tags that place tables. */
function checkPlaces(
	written: readonly WrittenTable[],
	places: readonly TablePlace[],
	isWhole: boolean,
): Problem[] {
	const names = written.map(({ name }) => name);
	const seen = new Set<string>();
	return places.flatMap(({ name, page, file, line }) => {
		const isSecond = seen.has(`${page} ${name}`);
		seen.add(`${page} ${name}`);
		if (isWhole && !names.includes(name))
			return [
				unknown("the name of a table, a file of content/tables", name, names, { file, line }),
			];
		if (!isSecond) return [];
		const todo = "keep one of the two tags";
		return [{ file, line, expected: "each table once", found: `${quote(name)} again`, todo }];
	});
}
