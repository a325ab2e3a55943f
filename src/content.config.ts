import { defineCollection } from "astro:content";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import configuration from "virtual:configuration";
import { glob } from "astro/loaders";
import { z } from "zod";
import { codeHash } from "./cache/codeHash.ts";
import { compilePaper } from "./render/compilePaper.ts";
import { folderCache } from "./render/htmlCache.ts";
import { papersLoader } from "./render/papersLoader.ts";
import { hasPieces } from "./site/hasPieces.ts";
import { acrossSchema } from "./survey/across.ts";
import { type ListingFacts, listingFactsSchema } from "./survey/emit/listingFacts.ts";
import { pageSchema } from "./survey/emit/pageSchema.ts";
import { themeSchema } from "./survey/theme.ts";

/** `content/papers/listings.json`, which the build writes; before the first build there is none. */
function readListingFacts(): ListingFacts[] {
	const file = path.join(configuration.papers, "listings.json");
	return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}

const papers = defineCollection({
	loader: papersLoader({
		folder: configuration.papers,
		cache: folderCache(path.join(configuration.cache, "html")),
		compile: compilePaper,
		compiler: codeHash(path.join(configuration.root, "src/render/compilePaper.ts")),
		keepUnused: configuration.development,
	}),
	/** with the key of the compiled HTML */
	schema: pageSchema.extend({ html: z.string() }),
});

const themes = defineCollection({
	loader: glob({ base: pathToFileURL(`${configuration.themes}/`), pattern: "*.mdx" }),
	schema: themeSchema,
});

/** A corpus need not have any, and then the loader would warn of it. */
const piecesLoader = glob({
	base: pathToFileURL(`${configuration.across}/`),
	pattern: "*.mdx",
});

const across = defineCollection({
	loader: {
		...piecesLoader,
		load: async (context) => (hasPieces() ? piecesLoader.load(context) : context.store.clear()),
	},
	schema: acrossSchema,
});

const listings = defineCollection({
	loader: readListingFacts,
	schema: listingFactsSchema,
});

export const collections = { papers, themes, across, listings };
