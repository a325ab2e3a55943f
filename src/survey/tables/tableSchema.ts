import { z } from "zod";

/** One line: a line break or an indent of YAML is a blank. A number needs no quotes. */
const line = (most: number) =>
	z
		.union([z.string(), z.number().transform(String)], { error: "must be a text" })
		.transform((text) => text.replace(/\s+/gu, " ").trim())
		.pipe(z.string().min(1).max(most));

const cell = z.strictObject({ value: line(120), phrase: line(1000) });

/** `content/tables/<name>.yaml` */
export const tableSchema = z.strictObject({
	title: line(200),
	/** id: heading; the first column, the paper, is not told */
	columns: z
		.record(
			z.string().regex(/^[a-z][a-z0-9-]*$/u, { error: "is of small letters, digits and hyphens" }),
			line(80),
		)
		.refine((columns) => Object.keys(columns).length > 0, { error: "must be at least one column" }),
	/** by slug, in the order of the table; `null` where nothing is told */
	rows: z
		.record(z.string(), z.record(z.string(), cell).nullable())
		.refine((rows) => Object.keys(rows).length > 0, { error: "must be at least one row" }),
});

/** How each key is written, for messages. */
export const tableExamples: Readonly<Record<keyof typeof tableSchema.shape, string>> = {
	title: "title: Methods compared",
	columns: "columns: { bits: Bits }",
	rows: "rows: { slug-of-a-paper: { bits: { value: 4, phrase: words of its abstract } } }",
};
