import fc from "fast-check";

/** An entry to be printed as a Daily Papers page prints it. */
export interface GeneratedEntry {
	readonly title: string;
	readonly abstract: string;
	readonly about:
		| { readonly authors: number; readonly date: string; readonly comments: number | undefined }
		| undefined;
}

const word = fc.oneof(
	{ weight: 6, arbitrary: fc.stringMatching(/^[a-z]{2,9}$/u) },
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			"50\\%",
			"``easy''",
			"a--b",
			"{\\bf X}",
			"\\'e",
			"x2013",
			"<b>",
			"{x}",
			"import",
			"https://example.org/a{b}",
			"`q'",
			"&amp;",
			"$5",
			"~",
			"[KH+09]",
			"\\method{}",
			"ℓ₂",
		),
	},
);

const sentence = (minLength: number, maxLength: number) =>
	fc.array(word, { minLength, maxLength }).map((words) => words.join(" "));

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const date = fc
	.tuple(
		fc.constantFrom(...months),
		fc.integer({ min: 1, max: 28 }),
		fc.option(fc.integer({ min: 2001, max: 2024 }), { nil: undefined }),
	)
	.map(([month, day, year]) => `${month} ${day}${year === undefined ? "" : `, ${year}`}`);

const about = fc.record({
	authors: fc.integer({ min: 1, max: 99 }),
	date,
	comments: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
});

/** Entries with distinct titles; an abstract is a sentence that is longer than its title. */
export const generatedEntries = fc.uniqueArray(
	fc.record({
		title: sentence(2, 9).map((title) => `On ${title} today`),
		abstract: sentence(12, 60).map(
			(abstract) => `We study ${abstract} and more of that kind, as far as it goes.`,
		),
		about: fc.option(about, { nil: undefined, freq: 4 }),
	}),
	{
		minLength: 1,
		maxLength: 12,
		selector: ({ title }) =>
			title
				.replace(/[^a-z0-9]+/giu, " ")
				.trim()
				.toLowerCase(),
	},
);

/** The text of a page with these entries. */
export function printListing(entries: readonly GeneratedEntry[]): string {
	const printed = entries.map(({ title, abstract, about }) => {
		const lines =
			about &&
			`  • ${about.authors} authors\n·\n${about.date}${about.comments === undefined ? "" : ` ${about.comments}`}`;
		return [title, abstract, lines].filter(Boolean).join("\n\n");
	});
	return [
		"new",
		"Subscribe",
		"Daily Papers",
		"byAK and the research community",
		"Dec 30",
		...printed,
	].join("\n\n");
}
