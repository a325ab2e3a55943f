import { nearest } from "../../text/nearest.ts";
import { quote } from "../../text/quote.ts";
import type { Problem } from "../problem.ts";
import {
	type EssayTag,
	type EssayTagName,
	type EssayText,
	essayTags,
	tagsIn,
} from "./essayTags.ts";
import { evidenceNames } from "./evidence.ts";

/** What an attribute of a tag may say. */
interface Reference {
	readonly tag: EssayTagName;
	readonly attribute: string;
	/** in words, for messages */
	readonly expected: string;
	/** undefined where it cannot be told */
	readonly known: readonly string[] | undefined;
	/** what else one may do than to correct it */
	readonly else?: string;
}

/** What the tags of essays may name; undefined where some of it could not be read. */
export interface Citable {
	/** of the papers */
	readonly slugs: readonly string[] | undefined;
	/** of the background references */
	readonly keys: readonly string[] | undefined;
}

/**
 * Whatever an essay cites must exist: every paper, every background reference, and the kind of evidence that
 * it says a paper offers.
 */
export function checkCitations(essays: readonly EssayText[], { slugs, keys }: Citable): Problem[] {
	const references: readonly Reference[] = [
		{
			...{ tag: "Cite", attribute: essayTags.Cite, known: slugs },
			expected: "the slug of a paper of this survey",
		},
		{
			...{ tag: "Cite", attribute: "evidence", known: evidenceNames },
			expected: `what the abstract offers: ${evidenceNames.join(", ")}`,
		},
		{
			...{ tag: "Background", attribute: essayTags.Background, known: keys },
			expected: "the key of an entry of background.bib",
			else: "add the entry to background.bib",
		},
	];
	return essays.flatMap(({ file, essay, essayLine }) =>
		tagsIn(essay).flatMap((tag) =>
			references
				.filter((reference) => !agrees(tag, reference))
				.map(({ attribute, expected, known = [], else: other }): Problem => {
					const value = tag.attributes.get(attribute);
					const meant = value === undefined ? [] : nearest(value, known);
					return {
						file,
						line: essayLine + tag.linesAbove,
						expected,
						found:
							value === undefined ? `a ${tag.name} without ${attribute}="…"` : quote(value, 160),
						todo:
							[meant.length > 0 && `perhaps you meant ${meant.join(", or ")}`, other]
								.filter(Boolean)
								.join("; or ") || `name it: ${attribute}="…"`,
					};
				}),
		),
	);
}

function agrees({ name, attributes }: EssayTag, { tag, attribute, known }: Reference): boolean {
	if (name !== tag || known === undefined) return true;
	const value = attributes.get(attribute);
	return value === undefined ? attribute !== essayTags[tag] : known.includes(value);
}
