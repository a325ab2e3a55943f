/**
 * Findings: what the build noticed about the content. A finding never stops a
 * build and is never silent: the curator sees it in the terminal, the reader
 * on the findings page.
 */

/** `quiet`: a note for the curator alone, which the paper’s own page does not show. */
export const findingKinds = {
	"no-author-and-date": {
		title: "No author and no date",
		hint: "The listing shows neither. State the date in content/curation, or save the listing again.",
	},
	"no-author": {
		title: "No author line",
		hint: "The listing shows a date but neither authors nor an organisation.",
	},
	"no-date": {
		title: "No date",
		hint: "The listing shows authors but no date. State the date in content/curation.",
	},
	"older-encoding": {
		title: "Letters of an older encoding",
		hint:
			"The lines are not in UTF-8, and their encoding was guessed from the letters. If names look " +
			"wrong, save the list as UTF-8.",
	},
	"broken-byte": {
		title: "Bytes that are no letter",
		hint: "The list was cut or joined within a letter, which is shown as �. Save the list again.",
	},
	"may-be-cut-off": {
		title: "May be cut off",
		hint: "The last entry of a listing does not end like the others. Save the page again to be sure.",
	},
	"short-abstract": {
		title: "Short abstract",
		hint: "Under 200 characters: the page may have shown only the first lines.",
	},
	"no-abstract": {
		title: "No abstract",
		hint:
			"No listing gives one. The record is counted, but no paper of the survey, unless survey.yaml " +
			"says showWithoutAbstract: true.",
	},
	"unknown-abstract": {
		title: "Field that may be the abstract",
		hint: "Its name is not known as that of an abstract. Say in survey.yaml that it is.",
	},
	"several-paragraphs": {
		title: "Several paragraphs",
		hint: "The entry was read as one abstract of several paragraphs. Check that it is not two papers.",
	},
	"long-title": {
		title: "Very long title",
		hint: "It may be a title and an abstract on one line. Part them in the listing by a blank line.",
	},
	"unreadable-date": {
		title: "Date that cannot be read",
		hint: "The line stands where a date is expected. State the date in content/curation.",
	},
	"repeated-line": {
		title: "Second line of its kind",
		hint: "An entry has two lines of authors or two dates; the first counts.",
	},
	"unknown-head": {
		title: "Unknown line above the entries",
		hint: "It was taken for the head of the page. Check that it is no entry.",
	},
	"no-day": {
		title: "Listing without a day",
		hint: "The page’s own day was not found above its entries.",
	},
	"weak-year": {
		title: "Year derived from few dates",
		hint:
			"Fewer than five dates with a year stand in this listing. State its year in " +
			"content/curation/listings.yaml.",
	},
	"dated-after-listing": {
		title: "Dated after its listing",
		hint: "The paper is younger than the page that lists it: one of the two dates has the wrong year or day.",
	},
	"year-unknown": {
		title: "Year unknown",
		hint: "Nothing tells the listing’s year. State it in content/curation/listings.yaml.",
	},
	"two-titles": {
		title: "One paper under two titles",
		hint:
			"Two entries have the same identity, such as a DOI, and so are one paper. If they are two, say so in " +
			"content/curation: below its slug, apart: [the listing of the other].",
	},
	"misused-id": {
		title: "Identity of several papers",
		hint:
			"Several papers bear it, so that it joins none: a reference manager may have put it there. Correct " +
			"it in the listing.",
	},
	"shared-title": {
		title: "Title of several papers",
		hint:
			"Entries have this title, but other identities or authors, and so are papers of their own. If they are " +
			"one, " +
			"say so in content/curation: below the slug of the one, sameAs: the slug of the other.",
	},
	"near-title": {
		title: "Titles that are nearly the same",
		hint:
			"They differ in a few signs. They stand as two papers; if they are one, say so in " +
			"content/curation: below the slug of the one, sameAs: the slug of the other.",
	},
	"listings-disagree": {
		title: "Listings disagree",
		hint: "Two entries of one title tell different things. The paper’s page shows both.",
	},
	"long-text": {
		title: "Text too long to be repaired",
		hint:
			"It is shown as listed: no formula is recovered in it, no markup removed, no address made a " +
			"link. Shorten it in the listing, or part its entries. What content/curation says of it is " +
			"done.",
	},
	"undefined-macro": {
		title: "Undefined macro",
		hint:
			"The author’s own macro is shown as listed. Say what it stands for under `macros` in " +
			"content/curation.",
	},
	picture: {
		title: "Picture in a text",
		hint:
			"The listing has a picture here, often of a formula, and no text for it. Say what it shows " +
			"under `formulas` or `text` in content/curation.",
	},
	"lost-word": {
		title: "Perhaps a word is missing",
		hint:
			"The sentence has a gap, as where an export dropped the author’s own macro, most often the name " +
			"of the method. Put it back under `text` in content/curation.",
	},
	"lone-dollar": {
		title: "Lone dollar",
		hint:
			"It begins or ends no formula, and no sum of money follows it. It is shown as listed; if a " +
			"formula lost its other dollar, give its TeX in content/curation/formulas.yaml.",
	},
	"formula-refused": {
		title: "Formula that cannot be typeset",
		hint:
			"KaTeX refuses it, so it stays as listed. Say what it is by a line in " +
			"content/curation/formulas.yaml, below the slug of the paper: formulas: [{ listed: ell_2, " +
			"tex: '\\ell_2' }].",
	},
	"text-refused": {
		title: "Text that cannot be set",
		hint:
			"Its page could not be made, a fault of the generator: title and abstract stand there as " +
			"listed. Say how the stretch reads by a line in content/curation/text.yaml, below the slug " +
			"of the paper: text: [{ listed: as it stands, shown: as it should }].",
	},
	"formula-doubtful": {
		title: "Perhaps a formula",
		hint:
			"Not sure enough to be set, so it stays as listed. Give its TeX in " +
			"content/curation/formulas.yaml, or change leastConfidence in content/survey.yaml.",
	},
	"formula-damaged": {
		title: "Damaged formula",
		hint: "The export dropped a command inside it, which no rule can restore. The page says so.",
	},
	"phrase-not-found": {
		title: "Evidence not found",
		hint:
			"The phrase that should justify a theme does not stand in the paper. Correct it in " +
			"content/curation/themes.yaml.",
	},
	unfiled: {
		title: "Unfiled",
		hint:
			"No theme fits by its terms. File the paper in content/curation/themes.yaml, with {} if it " +
			"belongs to none.",
	},
	"close-call": {
		title: "Weak evidence for its theme",
		hint:
			"A theme fits, or does not, by a score near 0.5. If it is wrong, file the paper in " +
			"content/curation/themes.yaml.",
	},
	"curation-removable": {
		title: "Curated, though the rules agree",
		hint:
			"Without these lines of content/curation the paper would look the same. They may go, or stay " +
			"as a safeguard.",
		quiet: true,
	},
	"not-in-essay": {
		title: "Left out of its theme’s essay",
		hint:
			"It stands first under this theme, whose essay has sections but cites it in none. Cite it " +
			"there, or file it elsewhere.",
	},
	"record-skipped": {
		title: "Record left out",
		hint: "It cannot be read. The other records of its listing stand in the survey.",
	},
	"missing-comma": {
		title: "Missing comma in BibTeX",
		hint:
			"A field of the entry ends on this line without a comma, and another begins on the next. It was " +
			"read as if the comma stood there.",
	},
	"no-paper": {
		title: "Record that is no paper",
		hint: "It stands among the papers of its listing, and was left out.",
	},
	"unread-field": {
		title: "Field that cannot be read",
		hint: "The record has it, but not in a form that the survey knows.",
	},
	"doubled-backslash": {
		title: "Doubled backslashes",
		hint:
			"Every backslash of the entry’s texts stands twice, since the file was escaped twice. They were " +
			"read as single ones. Where two were meant, write four.",
	},
	"lone-backslash": {
		title: "Lone backslash",
		hint:
			'JSON reads \\b, \\f, \\n, \\r, \\t and \\" as escapes, and so takes the backslash off a TeX ' +
			"command. Write it twice, as in \\\\beta.",
	},
	"control-character": {
		title: "Control character",
		hint:
			"It cannot be shown, and was left out. Where it was to be a TeX command, write the backslash " +
			"twice, as in \\\\beta.",
	},
	"unused-field": {
		title: "Field that no page shows",
		hint: "The listing carries it, but the survey knows no such field.",
	},
	"listing-skipped": {
		title: "Listing or line left out",
		hint: "It could not be read, and the survey was built without it (--keep-going).",
	},
} as const satisfies Readonly<Record<string, { title: string; hint: string; quiet?: true }>>;

export type FindingKind = keyof typeof findingKinds;

/** A stretch as listed that may be a formula. */
export interface DoubtfulFormula {
	readonly tex: string;
	readonly raw: string;
	/** 0 to 1 */
	readonly confidence: number;
}

export function isQuiet(kind: FindingKind): boolean {
	return "quiet" in findingKinds[kind];
}

/** What was noticed, of a paper or of a listing: of anything else, the page Findings has no place for it. */
export interface Finding {
	readonly kind: FindingKind;
	/** the paper it is about */
	readonly slug?: string;
	/** the file it is about, a listing or one of curation, with the 1-based line where there is one */
	readonly file?: string;
	readonly line?: number;
	/** what was found, in words or as quoted from the content */
	readonly detail: string;
	/** what the listed stretch may be, where the finding is about a formula */
	readonly formula?: DoubtfulFormula;
}

/** Where a stage puts its findings. */
export type Note = (finding: Finding) => void;
