import { z } from "zod";

/** The frontmatter of `content/themes/<id>.mdx`. The body is the theme's essay. */
export const themeSchema = z.object({
	title: z.string().trim().min(1),
	/** themes stand in this order everywhere */
	order: z.number().int(),
	/** a paper whose themes hold a core theme is grouped under it */
	core: z.boolean().default(false),
	/** one or two sentences: what is filed here */
	definition: z.string().trim().min(1),
});

export interface Theme extends z.infer<typeof themeSchema> {
	/** the file's name */
	readonly id: string;
	/** the essay, in MDX; none where it speaks of another survey's papers */
	readonly essay?: string;
}

/** Where a paper stands that no theme fits. */
export const UNFILED = "unfiled";
