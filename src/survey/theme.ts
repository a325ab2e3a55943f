import { z } from "zod";

/** Of scripts without capitals too. */
const LETTER = "\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\u200c\\u200d";
const TERM_WORD = `(?:[${LETTER}]{2,}\\*|[${LETTER}\\p{N}]+|#)`;

/**
 * Words as they stand in a text, in small letters: `contrastive loss`. A hyphen is a blank, a plural
 * is meant too, `*` is any ending (`prun*`), `#` any number, and `...` up to four words. Of scripts whose
 * words have no borders that could be seen it is any part of a text: `量化`.
 */
const termSchema = z
	.string()
	.regex(new RegExp(`^${TERM_WORD}(?:(?: \\.\\.\\. |[ -])${TERM_WORD})*$`, "u"), {
		error:
			"must be a term in small letters, such as “contrastive loss”, “prun*” or “novel ... loss”",
	});

/** weight -> terms */
const weightedTermsSchema = z
	.record(
		z.string().regex(/^\d(?:\.\d+)?$/u, { error: "must be a weight, such as 0.5" }),
		z.array(termSchema),
	)
	.default({});

/** A part of a theme: where a paper of it has the most of these terms, it stands in this section. */
const topicSchema = z.strictObject({
	title: z.string().trim().min(1),
	terms: weightedTermsSchema,
	counterTerms: weightedTermsSchema,
});

export type Topic = z.infer<typeof topicSchema>;

/** What an essay asks. */
export const questionSchema = z
	.string()
	.trim()
	.regex(/^[^\n]+[?？؟]$/u, { error: "must be one question, which ends with a question mark" });

/** The frontmatter of `content/themes/<id>.mdx`. The body is the theme's essay. */
export const themeSchema = z.strictObject({
	title: z.string().trim().min(1),
	/** themes stand in this order everywhere */
	order: z.number().int(),
	/** the id of the theme that this one is a part of; its papers are of that theme too */
	within: z.string().optional(),
	/** a paper whose themes hold a core theme is grouped under it */
	core: z.boolean().default(false),
	/** one or two sentences: what is filed here */
	definition: z.string().trim().min(1),
	/** what its essay asks, in one sentence: shown beside its name on the first page */
	question: questionSchema.optional(),
	/** what speaks for the theme, by weight: at 1 a title or two mentions in an abstract file a paper */
	terms: weightedTermsSchema,
	/** what speaks against it, by weight; with 0 it only takes away the terms within it */
	counterTerms: weightedTermsSchema,
	/**
	 * one of these must stand in a paper, if there are any: words of the field, where others use the terms
	 * too
	 */
	context: z.array(termSchema).default([]),
	/** sections of the theme, in their order; where its essay has sections, those count */
	topics: z.array(topicSchema).default([]),
	/** whether the build found it and no person has accepted it */
	proposed: z.boolean().default(false),
});

/** A theme that may stand within another. */
export interface NarrowerTheme extends z.infer<typeof themeSchema> {
	/** the file's name */
	readonly id: string;
	/** the essay, in MDX; none where it speaks of another survey's papers */
	readonly essay?: string;
	/** the 1-based line of the file on which the essay begins */
	readonly essayLine?: number;
}

/** A theme that stands by itself. Papers are filed among these first, and then among those within. */
export interface Theme extends NarrowerTheme {
	/** the themes within it, by their order */
	readonly narrower?: readonly NarrowerTheme[];
}

/** The themes, each followed by those within it. */
export const everyTheme = (themes: readonly Theme[]): readonly NarrowerTheme[] =>
	themes.flatMap((theme) => [theme, ...(theme.narrower ?? [])]);

/** Where a paper stands that no theme fits. */
export const UNFILED = "unfiled";

/** The folder beside the themes that holds those that are only proposed. */
export const PROPOSED = "proposed";
