import type { Changes } from "../../survey/changes/compareSurveys.ts";
import { andList } from "../../text/andList.ts";
import { counted } from "../../text/counted.ts";
import { type Change, changePlace } from "../changeLists.ts";
import type { FeedItem } from "./feedsBeside.ts";

/** What is new in the survey for a feed: an item a paper and kind of change. */
export function changeItems(changes: Changes): FeedItem[] {
	const { day: date } = changes;
	const item = (kind: Change["kind"], slug: string, title: string, text: string): FeedItem => ({
		...{ title, text, date },
		place: changePlace(kind, slug),
	});
	return [
		...changes.added.map(({ slug, title, listings }) =>
			item("added", slug, `New: ${title}`, `Listed in ${andList(listings)}.`),
		),
		...changes.versions.map(({ slug, title, from, to }) =>
			item("versions", slug, `Version ${to}: ${title}`, `It was version ${from}.`),
		),
		...changes.moved.map(({ slug, title, from, to }) =>
			item("moved", slug, `Moved: ${title}`, `From ${from} to ${to}.`),
		),
		...Array.from(
			Map.groupBy(changes.formulas, ({ slug }) => slug),
			([slug, formulas]) =>
				item(
					"formulas",
					slug,
					`Formulas: ${formulas[0]!.title}`,
					`${counted(formulas.length, "formula is", "formulas are")} shown otherwise.`,
				),
		),
		...changes.results.map(({ slug, title, added, gone }) =>
			item(
				"results",
				slug,
				`Results: ${title}`,
				[
					added.length > 0 && `Told now: ${andList(added)}.`,
					gone.length > 0 && `No longer told: ${andList(gone)}.`,
				]
					.filter(Boolean)
					.join(" "),
			),
		),
		...changes.gone.map(({ slug, title }) =>
			item("gone", slug, `Gone: ${title}`, "No listing has it any more."),
		),
	];
}
