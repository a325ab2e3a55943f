/**
 * The words of the survey as types. Their order is the way of the data:
 * Listing -> Entry -> Paper -> RepairedPaper -> ThemedPaper -> EnrichedPaper -> Page.
 */

/** A place in a listing: the file's name and the 1-based line. */
export interface Place {
	readonly file: string;
	readonly line: number;
}

/** Who wrote a paper, as far as a listing tells. */
export type Authors =
	| { readonly kind: "count"; readonly count: number }
	| { readonly kind: "organisation"; readonly name: string }
	| { readonly kind: "names"; readonly names: readonly string[] };

/** A date as printed. Daily listings omit the year when it is the listing's own. */
export interface PrintedDate {
	readonly year?: number;
	/** 1 to 12 */
	readonly month?: number;
	/** 1 to 31 */
	readonly day?: number;
}

/** A date that a person stated; with `dayAsListed` only the year of the listed one. */
export interface StatedDate extends PrintedDate {
	readonly year: number;
	readonly dayAsListed?: boolean;
}

/** A public record that a person took facts of a paper from. */
export interface Source {
	readonly name: string;
	readonly url?: string | undefined;
	/** the facts that it told, by their keys in the curation */
	readonly tells: readonly string[];
	/** how sure it is that the record is of this paper, 0 to 1 */
	readonly score?: number | undefined;
	readonly because?: string | undefined;
}

/** What a person states of a paper, whatever its listings say. */
export interface StatedFacts {
	readonly date?: StatedDate | undefined;
	readonly authors?: Authors | undefined;
	readonly details?: Details | undefined;
	readonly url?: string | undefined;
	readonly sources?: readonly Source[] | undefined;
}

/** What a stretch of a listing's text is for. */
export type SegmentRole = "title" | "abstract" | "authors" | "date" | "comments" | "boilerplate";

/** A stretch of `Listing.text`; the segments of a listing cover it without gap or overlap. */
export interface Segment {
	/** UTF-16 offsets into `Listing.text`, end exclusive */
	readonly start: number;
	readonly end: number;
	readonly role: SegmentRole;
	/** the index of the entry it belongs to; undefined outside of entries */
	readonly entry: number | undefined;
	/** why a page need not show it; only for boilerplate */
	readonly reason?: string;
}

/** What identifies a paper wherever it is told of, each without the address before it. */
export interface Ids {
	/** in small letters */
	readonly doi?: string | undefined;
	/** without its version */
	readonly arxiv?: string | undefined;
	/** the version of the preprint, from 1 on */
	readonly arxivVersion?: number | undefined;
	readonly openreview?: string | undefined;
	readonly pubmed?: string | undefined;
	readonly acl?: string | undefined;
}

/** What a listing tells of a paper beside its texts, its authors and its date. */
export interface Details {
	readonly ids?: Ids | undefined;
	/** the journal or the proceedings */
	readonly venue?: string | undefined;
	/** ISO: when it came out there, where the paper's own date is of another year */
	readonly published?: string | undefined;
	readonly volume?: string | undefined;
	readonly issue?: string | undefined;
	readonly pages?: string | undefined;
	readonly keywords?: readonly string[] | undefined;
	readonly categories?: readonly string[] | undefined;
	/** how often it was cited, as the listing states it */
	readonly citations?: number | undefined;
	/** the ISO date of which the listing states that number */
	readonly citationsDate?: string | undefined;
	/** ORCID iDs by the names of authors as listed */
	readonly orcids?: Readonly<Record<string, string>> | undefined;
	/** addresses of its code and of its own page */
	readonly code?: string | undefined;
	readonly project?: string | undefined;
}

/** One paper as one listing shows it. Title and abstract are as listed. */
export interface Entry {
	readonly place: Place;
	readonly title: string;
	/** paragraphs are separated by a blank line */
	readonly abstract: string;
	readonly authors: Authors | undefined;
	readonly date: PrintedDate | undefined;
	readonly comments: number | undefined;
	/** an http(s) address of the paper, where the format carries one */
	readonly url: string | undefined;
	readonly details?: Details;
	/** who tells it, in a list that is put together of several: `arXiv` */
	readonly source?: string | undefined;
	/** what it calls itself: `journal-article`, `dataset` */
	readonly kind?: string | undefined;
}

/** One exported page: its text after decoding, taken apart. */
export interface Listing {
	/** the file's name within `content/listings` */
	readonly file: string;
	/** the id of the format that read it */
	readonly format: string;
	readonly text: string;
	/** what decoding changed, by rule, with the number of characters */
	readonly decoded: Readonly<Record<string, number>>;
	/** what the page calls itself; a file that says nothing of the kind has only its own name */
	readonly title?: string | undefined;
	/** the day that the page prints, without its year */
	readonly day: (PrintedDate & { readonly line: number }) | undefined;
	readonly entries: readonly Entry[];
	readonly segments: readonly Segment[];
	/** the last entry does not end as the others do */
	readonly mayBeCutOff: boolean;
}

/** The year of a listing, which it does not print, and what tells it. */
export interface ListingYear {
	readonly year: number;
	readonly because: string;
}

/** The facts of an entry that differ from those of its paper. */
export interface Variant {
	readonly title?: string;
	readonly abstract?: string;
	readonly authors?: Authors;
	readonly date?: PrintedDate;
	readonly url?: string;
}

/** One appearance of a paper in a listing. */
export interface Appearance extends Place {
	/** the index of its entry within the listing */
	readonly entry: number;
	/** ISO date of the listing's day, as far as it is known */
	readonly listed: string | undefined;
	readonly comments: number | undefined;
	/** what this entry writes otherwise than the paper; undefined where they are letter by letter the same */
	readonly variant: Variant | undefined;
	/** what of it says something else; after repair its texts are readable, formulas as plain signs */
	readonly disagreement: Variant | undefined;
	/** what the paper has from this entry: `title`, `authors`, `doi`; none where listings tell no more */
	readonly tells?: readonly string[] | undefined;
}

/** Entries of the same title, merged. */
export interface Paper {
	/** its permanent identity, made from the title as first listed */
	readonly slug: string;
	readonly title: string;
	readonly abstract: string;
	readonly authors: Authors | undefined;
	/** ISO date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined when the year is unknown */
	readonly date: string | undefined;
	readonly printedDate: PrintedDate | undefined;
	readonly url: string | undefined;
	readonly details?: Details;
	/** the records that a person took facts from */
	readonly sources?: readonly Source[];
	readonly appearances: readonly Appearance[];
}

/** A formula as shown. `confidence` is 0 to 1; a person's decision counts as 1. */
export interface Formula {
	readonly tex: string;
	/** the same stretch as listed */
	readonly raw: string;
	readonly confidence: number;
	/** the export dropped a command inside it: shown as far as it is certain */
	readonly damaged: boolean;
	/** the record that gives it as its authors wrote it */
	readonly from?: string | undefined;
	/** on lines of its own; otherwise in the line */
	readonly display?: boolean | undefined;
}

/** How a piece of text is set. */
export type Mark = "strong" | "emphasis" | "sub" | "sup";

/** A piece of shown text. */
export type Inline =
	| { readonly type: "text"; readonly value: string }
	| { readonly type: "formula"; readonly formula: Formula }
	| {
			readonly type: Mark;
			readonly children: readonly Inline[];
	  }
	| {
			readonly type: "link";
			readonly url: string;
			readonly children: readonly Inline[];
	  };

/** One change from the listed to the shown text. */
export interface Edit {
	readonly field: "title" | "abstract";
	readonly rule: string;
	/** UTF-16 offsets into the listed text, end exclusive */
	readonly start: number;
	readonly end: number;
	readonly before: string;
	/** the same stretch as shown; formulas stand in dollars */
	readonly after: string;
	/** UTF-16 offset of `after` in the shown text */
	readonly at: number;
	readonly confidence?: number;
	readonly damaged?: boolean;
	/** the record that gives the formula as its authors wrote it */
	readonly from?: string;
}

/** A text with its repairs: `edits`, applied to `listed`, give `shown`, and back. */
export interface RepairedText {
	readonly listed: string;
	/** plain text, formulas as `$tex$`, those on lines of their own as `$$tex$$` */
	readonly shown: string;
	readonly inlines: readonly Inline[];
	/** disjoint, by `start` */
	readonly edits: readonly Edit[];
}

export interface RepairedPaper extends Omit<Paper, "title" | "abstract"> {
	readonly title: RepairedText;
	readonly abstract: RepairedText;
}

/** Why a paper is filed under a theme: the phrases of its text that put it there, the weightiest first. */
export interface NarrowerFiling {
	readonly theme: string;
	readonly phrases: readonly string[];
	/** true when a person decided it */
	readonly curated: boolean;
	/** how well it fits by the rules, 0 to 1; none where a person decided */
	readonly score?: number;
}

/** A filing under a theme that stands by itself, and under one within it. */
export interface Filing extends NarrowerFiling {
	readonly narrower?: NarrowerFiling;
}

export interface ThemedPaper extends RepairedPaper {
	/** the primary theme first; never empty */
	readonly themes: readonly [Filing, ...Filing[]];
	/** the best theme that did not fit, where rules decided */
	readonly runnerUp: { readonly theme: string; readonly score: number } | undefined;
	/** the title of its topic within the primary theme, where that has topics */
	readonly topic?: string;
}

export type LinkKind = "code" | "project" | "data" | "paper" | "link";

export interface Link {
	readonly url: string;
	readonly kind: LinkKind;
}

/** A paper that is near in meaning. */
export interface Related {
	readonly slug: string;
	/** cosine similarity, 0 to 1, of the two with their neighbours blended in */
	readonly similarity: number;
	/** the words and phrases that carry it, as they are mostly written; the same from either side */
	readonly words: readonly string[];
}

/** What a number of a result counts; `measure` is any other unit, which the value as written names. */
export const resultUnits = ["%", "points", "×", "orders of magnitude", "measure", "none"] as const;

export type ResultUnit = (typeof resultUnits)[number];

/** Which way a result's value goes; `reaches` is a value that stands for itself. */
export const directions = [
	"higher",
	"lower",
	"more",
	"fewer",
	"faster",
	"slower",
	"better",
	"worse",
	"keeps",
	"reaches",
] as const;

export type Direction = (typeof directions)[number];

/** A result that the authors claim in a number. */
export interface Result {
	/** as written, with what bounds it: "up to 56×" */
	readonly value: string;
	/** 56; of a range its end, of a change what is reached */
	readonly number: number;
	/** where a range or a change begins */
	readonly from: number | undefined;
	readonly unit: ResultUnit;
	/** UTF-16 offset of the value in the shown abstract */
	readonly at: number;
	readonly direction: Direction;
	/** what is measured, as far as the sentence says */
	readonly metric: string | undefined;
	/** what it is compared with, as far as the sentence says */
	readonly baseline: string | undefined;
	/** on, at or under what it was found, in the sentence's words: "on CIFAR-10", "at 50% sparsity" */
	readonly on: string | undefined;
	/** the sentence, exactly as in the shown abstract */
	readonly quote: string;
	/** UTF-16 offsets of the sentence in the shown abstract, end exclusive */
	readonly start: number;
	readonly end: number;
}

export interface EnrichedPaper extends ThemedPaper {
	readonly method: string | undefined;
	readonly summary: string | undefined;
	readonly links: readonly Link[];
	readonly related: readonly Related[];
	/** in the order of the abstract */
	readonly results: readonly Result[];
}
