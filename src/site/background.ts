import configuration from "virtual:configuration";
import type { MarkdownHeading } from "astro";
import type { BackgroundReference } from "../survey/background/readBackground.ts";
import { namedIn } from "../survey/essay/essayTags.ts";
import { allReferences } from "./references.ts";
import { writtenBackground } from "./writtenBackground.ts";

/** What essays may cite beside the papers, by its key. */
export const background: ReadonlyMap<string, BackgroundReference> = new Map(
	writtenBackground().map((reference) => [reference.key, reference]),
);

/** A background reference as it stands in a list. */
export interface PrintedBackground extends BackgroundReference {
	/** how it is cited in print, without its address */
	readonly html: string;
}

/** The background reference of a key; undefined where it is none and the survey is built nevertheless. */
export async function backgroundOf(key: string): Promise<PrintedBackground | undefined> {
	const found = background.get(key);
	if (!found && !configuration.keepGoing)
		throw new Error(`An essay cites “${key}”, which is no entry of background.bib.`);
	return found && { ...found, html: (await allReferences()).get(found.item.id)?.apa ?? "" };
}

/** The background references that texts cite, each once, in the order of their names. */
export async function citedBackground(
	texts: readonly string[],
): Promise<readonly PrintedBackground[]> {
	const keys = new Set(texts.flatMap((text) => namedIn(text, "Background")));
	const found = await Promise.all(Array.from(keys, backgroundOf));
	return found
		.filter((reference) => reference !== undefined)
		.toSorted((a, b) => compare(a.name, b.name) || (a.key < b.key ? -1 : 1));
}

/** The heading of the list of those that a text cites. */
export const NOT_LISTED = { id: "not-in-the-listings", title: "Not in the listings" };

/**
 * The sections of an essay for the contents of its page, with that list, where the essay cites something
 * beside the papers, as the last.
 *
 * @param headings of the essay as it is rendered
 * @param body the essay, in MDX
 */
export async function essayContents(headings: readonly MarkdownHeading[], body: string) {
	const { length: count } = await citedBackground([body]);
	return [
		...headings
			.filter(({ depth }) => depth === 2)
			.map(({ slug, text }) => ({ id: slug, title: text })),
		...(count > 0 ? [{ ...NOT_LISTED, count }] : []),
	];
}

const { compare } = new Intl.Collator("en");

/** The id of a background reference in the list of its page; a key has no blanks. */
export const backgroundId = (key: string): string => `background-${key}`;
