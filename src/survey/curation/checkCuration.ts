import { perhapsMeant } from "../../text/perhapsMeant.ts";
import { quote } from "../../text/quote.ts";
import { ownThemeOf } from "../classify/ownThemeOf.ts";
import type { Problem } from "../problem.ts";
import { everyTheme, type Theme } from "../theme.ts";
import type { Curation } from "./parseCuration.ts";

/**
 * Holds the curation against what there is: every slug, listing and theme must
 * exist. What is not `known`, because something of it could not be read, is not
 * held against it.
 */
export function checkCuration(
	{ papers, listings }: Curation,
	known: {
		slugs: readonly string[] | undefined;
		files: readonly string[];
		themes: readonly Theme[] | undefined;
	},
): Problem[] {
	const slugs = known.slugs && new Set(known.slugs);
	const themes = known.themes && everyTheme(known.themes).map(({ id }) => id);
	const ownOf = ownThemeOf(known.themes ?? []);
	const problems: Problem[] = [];
	for (const [slug, { decisions, where }] of papers) {
		if (slugs && !slugs.has(slug)) {
			problems.push(unknown("a slug of the survey", slug, [...slugs], where([])));
		}
		const decided = Object.keys(decisions.themes ?? {});
		for (const theme of decided) {
			if (themes && !themes.includes(theme))
				problems.push(unknown("a theme", theme, themes, where(["themes", theme])));
		}
		const { primary } = decisions;
		if (primary !== undefined && !decided.includes(primary)) {
			problems.push({
				...where(["primary"]),
				expected: "one of the themes that this paper has under `themes:`",
				found: quote(primary, 160),
				todo: decided.length > 0 ? perhapsMeant(primary, decided) : "name it under `themes:` too",
			});
		}
		const narrower = decided.filter((theme) => ownOf(theme) !== theme);
		for (const [own, beside] of Map.groupBy(narrower, ownOf)) {
			if (beside.length < 2) continue;
			problems.push({
				...where(["themes", beside[1]!]),
				expected: `one of the themes within ${quote(own)}`,
				found: beside.map((id) => quote(id)).join(" and "),
				todo: "leave the one that fits best",
			});
		}
	}
	for (const [file, place] of listings) {
		if (!known.files.includes(file)) {
			problems.push(
				unknown("a file of content/listings", file, known.files, {
					file: place.file,
					line: place.line,
				}),
			);
		}
	}
	return problems;
}

function unknown(
	expected: string,
	name: string,
	known: readonly string[],
	place: { file: string; line: number },
): Problem {
	return { ...place, expected, found: quote(name, 160), todo: perhapsMeant(name, known) };
}
