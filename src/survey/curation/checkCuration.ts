import { perhapsMeant } from "../../text/perhapsMeant.ts";
import { quote } from "../../text/quote.ts";
import type { Problem } from "../problem.ts";
import type { Theme } from "../theme.ts";
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
	const themes = known.themes?.map(({ id }) => id);
	const problems: Problem[] = [];
	for (const [slug, { decisions, where }] of papers) {
		if (slugs && !slugs.has(slug)) {
			problems.push(unknown("a slug of the survey", slug, [...slugs], where([])));
		}
		for (const theme of Object.keys(decisions.themes ?? {})) {
			if (themes && !themes.includes(theme))
				problems.push(unknown("a theme", theme, themes, where(["themes", theme])));
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
