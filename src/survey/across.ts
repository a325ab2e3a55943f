import { z } from "zod";
import { questionSchema } from "./theme.ts";

/** The frontmatter of `content/across/<id>.mdx`. The body is a piece across themes. */
export const acrossSchema = z.strictObject({
	title: z.string().trim().min(1),
	/** pieces stand in this order everywhere */
	order: z.number(),
	/** what it asks, in one sentence: shown beside its title */
	question: questionSchema,
	/** in one sentence what it says */
	summary: z.string().trim().min(1),
});

export interface AcrossPiece extends z.infer<typeof acrossSchema> {
	/** the file's name */
	readonly id: string;
	/** in MDX */
	readonly essay: string;
	/** the 1-based line of the file on which it begins */
	readonly essayLine: number;
}

/** Where a piece stands in the content folder. */
export const acrossFile = (id: string): string => `across/${id}.mdx`;
