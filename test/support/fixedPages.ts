import { readdirSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./corpus.ts";

/** The addresses of the pages that every survey has, a file each in `src/pages`; "" is the overview. */
export const fixedPages: readonly string[] = readdirSync(path.join(ROOT, "src/pages"), {
	recursive: true,
	encoding: "utf8",
})
	.map((file) => file.split(path.sep).join("/"))
	.filter((file) => /^(?:[a-z-]+\/)*index\.astro$/u.test(file))
	.map((file) => file.replace(/index\.astro$/u, ""))
	.sort();
