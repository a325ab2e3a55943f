import { namedIn } from "./essayTags.ts";

/** A section of a theme's essay. */
export interface EssaySection {
	/** its heading as written; empty for what stands above the first */
	readonly title: string;
	/** of the papers that it cites: each once, in the order of citation */
	readonly slugs: readonly string[];
}

const HEADING = /^## +(.+?)(?: +#+)?[ \t]*$/mu;

/**
 * Reads the sections of an essay, in their order: `## headings` and the papers
 * cited below each. A paper may be cited in several of them.
 *
 * @param body of a theme's file, in MDX, below its frontmatter
 * @returns what stands above the first heading is a section only when it cites
 */
export function essaySections(body: string): EssaySection[] {
	// By a pattern with a group, split gives texts and headings in turn.
	const [opening = "", ...parts] = body.split(HEADING);
	const sections = parts.flatMap((title, index) =>
		index % 2 === 0 ? [{ title, slugs: citedIn(parts[index + 1] ?? "") }] : [],
	);
	const cited = citedIn(opening);
	return cited.length > 0 ? [{ title: "", slugs: cited }, ...sections] : sections;
}

const citedIn = (text: string): string[] => namedIn(text, "Cite");
