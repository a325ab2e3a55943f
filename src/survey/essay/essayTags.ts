/** The tags that an essay may hold, each with the attribute that names what it shows. */
export const essayTags = {
	Cite: "slug",
	Background: "of",
	Figure: "name",
	Comparison: "name",
} as const;

export type EssayTagName = keyof typeof essayTags;

/** An essay, or another text of that kind, as it stands in its file. */
export interface EssayText {
	/** from the content folder */
	readonly file: string;
	/** in MDX, below the frontmatter */
	readonly essay: string;
	/** the 1-based line of the file on which it begins */
	readonly essayLine: number;
	/** the page that shows it, from the site's base */
	readonly page: string;
}

export interface EssayTag {
	readonly name: EssayTagName;
	/** those whose values are written as texts */
	readonly attributes: ReadonlyMap<string, string>;
	/** how many lines of the essay stand above it */
	readonly linesAbove: number;
}

const TAG = new RegExp(
	`<(${Object.keys(essayTags).join("|")})(?=[\\s/>])((?:[^>"]|"[^"]*")*)>`,
	"gu",
);
const ATTRIBUTE = /(?<=\s)([a-z]+)\s*=\s*"([^"]*)"/gu;

/** The tags of an essay, in their order. */
export function tagsIn(essay: string): EssayTag[] {
	return Array.from(essay.matchAll(TAG), ({ 1: name = "", 2: inside = "", index }) => ({
		name: name as EssayTagName,
		attributes: new Map(
			Array.from(inside.matchAll(ATTRIBUTE), ([, key = "", value = ""]) => [key, value]),
		),
		linesAbove: essay.slice(0, index).split("\n").length - 1,
	}));
}

/** Whether a citation says what kind of evidence it has. */
export const namesEvidence = (essay: string): boolean =>
	tagsIn(essay).some(({ name, attributes }) => name === "Cite" && attributes.has("evidence"));

/** What the tags of a name show, each once, in the order of the essay. */
export function namedIn(essay: string, name: EssayTagName): string[] {
	const named = tagsIn(essay).flatMap((tag) =>
		tag.name === name ? (tag.attributes.get(essayTags[name]) ?? []) : [],
	);
	return [...new Set(named)];
}
