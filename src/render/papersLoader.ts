import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Loader } from "astro/loaders";
import { resultKey } from "../cache/resultKey.ts";
import { type PageFrontmatter, pageSchema } from "../survey/emit/pageSchema.ts";
import type { compilePaper } from "./compilePaper.ts";
import type { HtmlCache } from "./htmlCache.ts";
import { plainPaper } from "./plainPaper.ts";

export interface PapersLoaderOptions {
	/** `content/papers` */
	readonly folder: string;
	readonly cache: HtmlCache;
	readonly compile: typeof compilePaper;
	/** changes whenever the same MDX would compile to other HTML */
	readonly compiler: string;
	/** leaves in the cache what is not in use any more: a page that is being served may still be read from it */
	readonly keepUnused?: boolean;
}

/**
 * Loads the generated papers without the bundler: a body is compiled once and
 * its HTML kept as a file; the content store holds the metadata and the file's
 * key, so that memory does not grow with the texts.
 */
export function papersLoader(options: PapersLoaderOptions): Loader {
	const { folder, cache, compile, compiler, keepUnused = false } = options;
	return {
		name: "abstrata-papers",
		async load({ store, parseData, generateDigest, logger }) {
			const files = (await readdir(folder, { recursive: true }).catch(noFolder))
				.filter((file) => file.endsWith(".mdx"))
				.sort();
			const keys = new Set<string>();
			const slugs = new Set<string>();
			let compiled = 0;
			for (const file of files) {
				const slug = path.basename(file, ".mdx");
				const source = await readFile(path.join(folder, file), "utf8");
				const digest = generateDigest(compiler + source);
				const stored = store.get<{ html: string }>(slug);
				slugs.add(slug);
				if (stored?.digest === digest && cache.has(stored.data.html)) {
					keys.add(stored.data.html);
					continue;
				}
				const { frontmatter, body } = parts(source, file);
				const data = pageSchema.parse(frontmatter);
				const put = async (key: string, page: PageFrontmatter, digest?: string) => {
					keys.add(key);
					const entry = { id: slug, data: { ...page, html: key } };
					store.set({ ...entry, data: await parseData(entry), ...(digest && { digest }) });
				};
				const key = resultKey(compiler, body, JSON.stringify([data.edits, data.results]));
				if (cache.has(key)) {
					await put(key, data, digest);
					continue;
				}
				const html = await compile(body, data).catch((error: Error) => error);
				if (!(html instanceof Error)) {
					cache.write(key, html);
					compiled += 1;
					await put(key, data, digest);
					continue;
				}
				logger.warn(`${file} could not be compiled and stands as listed: ${html.message}`);
				const plain = plainPaper(data, html.message);
				const plainKey = resultKey(JSON.stringify(plain.html));
				cache.write(plainKey, plain.html);
				// Without a digest: the next build tries and tells again.
				await put(plainKey, plain.page);
			}
			for (const slug of store.keys()) if (!slugs.has(slug)) store.delete(slug);
			if (keys.size > 0 && !keepUnused) cache.keepOnly(keys);
			logger.info(`${compiled} compiled, ${files.length - compiled} as before`);
		},
	};
}

/** Before the first build there are no papers, and that is no error. */
function noFolder(error: NodeJS.ErrnoException): string[] {
	if (error.code === "ENOENT") return [];
	throw error;
}

function parts(source: string, file: string): { frontmatter: unknown; body: string } {
	const [, frontmatter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(source) ?? [];
	if (frontmatter === undefined || body === undefined) {
		throw new Error(`${file} has no frontmatter. content/papers is generated: run npm run build.`);
	}
	return { frontmatter: JSON.parse(frontmatter), body };
}
