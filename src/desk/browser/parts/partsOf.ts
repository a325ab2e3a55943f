import type { DeskTheme } from "../../core/answerDesk.ts";
import type { DeskPaper } from "../../core/deskPaper.ts";
import { element } from "../element.ts";
import { lineKeys } from "../forms/lineForm.ts";
import { formulaRows } from "./formulaRows.ts";
import { does, leave, listed, type Part, type Row } from "./part.ts";
import { resultRows } from "./resultRows.ts";
import { textRows } from "./textRows.ts";

/** All that can be corrected of a paper, in the order of its page. */
export function partsOf(paper: DeskPaper, themes: readonly DeskTheme[]): Part[] {
	return [
		{ title: "Themes", rows: [themesRow(paper, themes)] },
		{
			title: "What it is",
			rows: [
				...(["summary", "method", "date"] as const).map((key) => lineRow(paper, key)),
				...yearRow(paper),
			],
		},
		{ title: "Formulas", rows: formulaRows(paper) },
		{ title: "Text", rows: textRows(paper) },
		{ title: "Results", rows: resultRows(paper) },
		{ title: "Links", rows: [linksRow(paper)] },
		{ title: "One paper or two", rows: [lineRow(paper, "sameAs"), ...apartRow(paper)] },
	].filter(({ rows }) => rows.length > 0);
}

/** What stands under no theme of the survey. */
const UNFILED_TITLE = "Unfiled";

function themesRow(
	{ slug, decisions, themes: filings }: DeskPaper,
	themes: readonly DeskTheme[],
): Row {
	const titleOf = (id: string) => themes.find((theme) => theme.id === id)?.title ?? UNFILED_TITLE;
	const told = filings.map(({ theme, narrower, phrases, score }) =>
		element(
			"li",
			{},
			titleOf(narrower?.theme ?? theme),
			phrases.length > 0 && [", for ", listed(phrases.map((phrase) => element("q", {}, phrase)))],
			score !== undefined && ` (${score})`,
		),
	);
	return {
		name: "themes",
		shown: element("ul", {}, told),
		actions: [
			{ label: "File elsewhere", form: "themes" },
			...(decisions.themes
				? [
						leave(
							{ slug, key: "themes" },
							...(decisions.primary === undefined ? [] : [{ slug, key: "primary" as const }]),
						),
					]
				: []),
		],
	};
}

function lineRow(paper: DeskPaper, key: keyof typeof lineKeys): Row {
	const { label } = lineKeys[key];
	const now = paper[key];
	return {
		name: label,
		shown: element("p", {}, element("b", {}, `${label}: `), now ?? "none"),
		actions: [
			{ label: now === undefined ? "Write" : "Change", form: key },
			...(paper.decisions[key] === undefined ? [] : [does("Remove", { slug: paper.slug, key })]),
		],
	};
}

/** A year alone is missing where a listing prints the day without it. */
function yearRow(paper: DeskPaper): Row[] {
	const { dayAlone, year } = paper;
	if (dayAlone === undefined && year === undefined) return [];
	const row = lineRow(paper, "year");
	const told = dayAlone && element("p", { className: "note" }, `The listing says ${dayAlone}.`);
	return [{ ...row, shown: [row.shown, told] }];
}

/** Listings can be told apart where there are several. */
function apartRow({ slug, decisions, listings }: DeskPaper): Row[] {
	const { apart } = decisions;
	if (listings.length < 2 && !apart) return [];
	return [
		{
			name: "listings",
			shown: element(
				"p",
				{},
				element("b", {}, "Another paper in: "),
				apart?.join(", ") ?? "none of its listings",
			),
			actions: [
				{ label: "Change", form: "apart" },
				...(apart ? [leave({ slug, key: "apart" })] : []),
			],
		},
	];
}

function linksRow({ slug, decisions, links }: DeskPaper): Row {
	return {
		name: "links",
		shown: element(
			"ul",
			{},
			links.map(({ url, kind }) => element("li", {}, `${kind}: ${url}`)),
		),
		actions: [
			{ label: "Change", form: "links" },
			...(decisions.links ? [leave({ slug, key: "links" })] : []),
		],
	};
}
