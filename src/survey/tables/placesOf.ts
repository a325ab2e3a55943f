import { type EssayText, essayTags, tagsIn } from "../essay/essayTags.ts";

export interface TablePlace {
	readonly name: string;
	/** the page that shows it, from the site's base */
	readonly page: string;
	readonly file: string;
	readonly line: number;
}

/** The places of tables in essays, in their order. */
export function placesOf(essays: readonly EssayText[]): TablePlace[] {
	return essays.flatMap(({ file, page, essay, essayLine }) =>
		tagsIn(essay)
			.filter(({ name }) => name === "Comparison")
			.map(({ attributes, linesAbove }) => ({
				...{ name: attributes.get(essayTags.Comparison) ?? "", page, file },
				line: essayLine + linesAbove,
			})),
	);
}
