import type { DeskTheme } from "../core/answerDesk.ts";
import type { Change, CuratedKey } from "../core/change.ts";
import { forgetItem, mendResult, rejectFormula, resultAt } from "../core/decide.ts";
import type { DeskFormula } from "../core/deskFormulas.ts";
import type { DeskPaper } from "../core/deskPaper.ts";
import type { Deed } from "../core/wire.ts";
import { type Child, element } from "./element.ts";
import { lineKeys } from "./forms/lineForm.ts";
import { formulaPreview } from "./formulaPreview.ts";

/** One thing that can be corrected, and how. */
export interface Row {
	/** in words, for those who hear the buttons */
	readonly name: string;
	readonly shown: Child;
	readonly actions: readonly {
		readonly label: string;
		/** the form that it opens, or what it does */
		readonly form?: string;
		readonly deed?: () => Deed;
	}[];
}

/** What belongs together of a paper. */
export interface Part {
	readonly title: string;
	readonly rows: readonly Row[];
}

/** All that can be corrected of a paper, in the order of its page. */
export function rowsOf(paper: DeskPaper, themes: readonly DeskTheme[]): Part[] {
	const { slug, decisions } = paper;
	const does = (...changes: Change[]) => ({ changes });
	/** to leave something to the rules again */
	const forget = (key: CuratedKey) =>
		decisions[key] === undefined
			? []
			: [{ label: "Leave to the rules", deed: () => does({ slug, key }) }];
	const titleOf = (id: string) => themes.find((theme) => theme.id === id)?.title ?? id;
	const line = (key: keyof typeof lineKeys): Row => ({
		name: lineKeys[key].label,
		shown: fact(lineKeys[key].label, paper[key] ?? "none"),
		actions: [
			{ label: paper[key] === undefined ? "Write" : "Change", form: key },
			...(decisions[key] === undefined
				? []
				: [{ label: "Remove", deed: () => does({ slug, key }) }]),
		],
	});
	return [
		{
			title: "Themes",
			rows: [
				{
					name: "themes",
					shown: element(
						"ul",
						{},
						paper.themes.map(({ theme, phrases, score }) =>
							element(
								"li",
								{},
								titleOf(theme),
								phrases.length > 0 && [
									", for ",
									phrases
										.map((phrase) => element("q", {}, phrase))
										.flatMap((q, at) => (at > 0 ? [", ", q] : [q])),
								],
								score !== undefined && ` (${score})`,
							),
						),
					),
					actions: [{ label: "File elsewhere", form: "themes" }, ...forget("themes")],
				},
			],
		},
		{ title: "What it is", rows: [line("summary"), line("method"), line("date")] },
		{
			title: "Formulas",
			rows: [
				...paper.formulas.map((formula, at) => formulaRow(paper, formula, at)),
				{
					name: "a formula that is missing",
					shown: undefined,
					actions: [{ label: "Another formula", form: "formula new" }],
				},
			],
		},
		{
			title: "Text",
			rows: [
				...(decisions.text ?? []).map(
					({ listed, shown }, at): Row => ({
						name: listed,
						shown: element(
							"p",
							{},
							element("code", {}, listed),
							listed === shown
								? " stays as listed"
								: [" reads ", shown === "" ? "nothing" : element("code", {}, shown)],
						),
						actions: [
							{ label: "Change", form: `text ${at}` },
							{ label: "Remove", deed: () => does(forgetItem(paper, "text", at)) },
						],
					}),
				),
				...Object.entries(decisions.macros ?? {}).map(
					([name, shown]): Row => ({
						name: `macro ${name}`,
						shown: element("p", {}, element("code", {}, `\\${name}`), ` stands for ${shown}`),
						actions: [{ label: "Change", form: `macro ${name}` }],
					}),
				),
				{
					name: "the text",
					shown: undefined,
					actions: [
						{ label: "Correct a stretch", form: "text new" },
						{ label: "Explain a macro", form: "macro new" },
					],
				},
			],
		},
		{
			title: "Results",
			rows: [
				...paper.results.map((result, at): Row => {
					const decided = resultAt(decisions.results ?? [], result);
					return {
						name: result.value,
						shown: [
							element(
								"p",
								{},
								element("b", {}, result.value),
								` ${result.direction}; ${result.metric ?? "metric not said"}; ${result.baseline === undefined ? "baseline not said" : `against ${result.baseline}`}`,
							),
							element("blockquote", {}, result.quote),
						],
						actions: [
							{ label: "Mend", form: `result ${at}` },
							...(decided === undefined
								? [{ label: "Drop", deed: () => does(mendResult(paper, result, { drop: true })) }]
								: [
										{
											label: "Leave to the rules",
											deed: () => does(forgetItem(paper, "results", decided)),
										},
									]),
						],
					};
				}),
				...(decisions.results ?? []).flatMap(({ quote, drop }, at): Row[] =>
					drop
						? [
								{
									name: quote,
									shown: element("p", {}, "Dropped: ", element("q", {}, quote)),
									actions: [
										{ label: "Bring back", deed: () => does(forgetItem(paper, "results", at)) },
									],
								},
							]
						: [],
				),
			],
		},
		{
			title: "Links",
			rows: [
				{
					name: "links",
					shown: element(
						"ul",
						{},
						paper.links.map(({ url, kind }) => element("li", {}, `${kind}: ${url}`)),
					),
					actions: [{ label: "Change", form: "links" }, ...forget("links")],
				},
			],
		},
	].filter(({ rows }) => rows.length > 0);
}

function formulaRow(paper: DeskPaper, formula: DeskFormula, at: number): Row {
	const { raw, tex, confidence, decided, nth, damaged } = formula;
	const { element: preview, show } = formulaPreview();
	show(tex);
	const how =
		decided !== undefined
			? "a person’s decision"
			: `${Math.round(confidence * 100)} % sure${nth === undefined ? ", so it stays as listed" : ""}`;
	return {
		name: raw,
		shown: [
			preview,
			element(
				"p",
				{ className: "note" },
				element("code", {}, raw),
				` · ${how}${damaged ? " · damaged" : ""}`,
			),
		],
		actions: [
			{ label: "Correct", form: `formula ${at}` },
			{
				label: "Not a formula",
				deed: () => ({ changes: [...rejectFormula(paper, formula, false)] }),
			},
			...(decided === undefined
				? []
				: [
						{
							label: "Leave to the rules",
							deed: () => ({ changes: [forgetItem(paper, "formulas", decided)] }),
						},
					]),
		],
	};
}

const fact = (name: string, value: string) =>
	element("p", {}, element("b", {}, `${name}: `), value);
