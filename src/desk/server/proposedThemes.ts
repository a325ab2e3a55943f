import { readdir } from "node:fs/promises";
import path from "node:path";
import { readText } from "../../disk/textFiles.ts";
import { PROPOSED, themeSchema } from "../../survey/theme.ts";
import { readYaml } from "../../text/yaml.ts";

/** A theme whose file waits to be accepted. */
export interface ProposedFile {
	readonly id: string;
	readonly title: string;
	readonly definition: string;
	/** the papers that it would file, as its file names them */
	readonly papers: number;
	readonly text: string;
}

/** What an id is: the name of a file, and an address. */
export const ID = /^[a-z][a-z0-9-]{0,100}$/u;

/** The themes in `themes/proposed`, sorted by id; a file that is no theme is left out. */
export async function proposedThemes(content: string): Promise<readonly ProposedFile[]> {
	const folder = path.join(content, "themes", PROPOSED);
	const names = await readdir(folder).catch(() => []);
	const ids = names
		.filter((name) => name.endsWith(".mdx"))
		.map((name) => name.slice(0, -".mdx".length))
		.filter((id) => ID.test(id))
		.sort();
	const read = ids.map(async (id): Promise<ProposedFile[]> => {
		const text = (await readText(path.join(folder, `${id}.mdx`))) ?? "";
		const [, frontmatter = ""] = /^---\r?\n([\s\S]*?)\r?\n---/u.exec(text) ?? [];
		const theme = themeSchema.safeParse(readYaml(frontmatter).value);
		if (!theme.success) return [];
		const { title, definition } = theme.data;
		const [, papers = 0] = /^# (\d+) papers?, among them$/mu.exec(frontmatter) ?? [];
		return [{ id, text, title, definition, papers: Number(papers) }];
	});
	return (await Promise.all(read)).flat();
}
