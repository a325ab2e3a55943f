import { glob, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import {
	appendChild,
	createTextNode,
	getAttribute,
	isElementNode,
	removeNode,
} from "@parse5/tools";
import { elementsOf } from "../../src/html/elementsOf.ts";
import { parsePage, printPage } from "../../src/html/page.ts";
import type { PrintedDigest } from "./printDigests.ts";

/** The pages that lead to digests: the overview and those of themes. */
const PAGES = ["index.html", "themes/*/index.html"];

/**
 * Says at each link to a digest how long and how large it is; a line about one
 * that there is not goes. `data-digest` marks them: see `DigestLink.astro`, `DigestLine.astro`.
 */
export async function linkDigests(
	site: string,
	printed: ReadonlyMap<string, PrintedDigest>,
): Promise<void> {
	for await (const name of glob(PAGES, { cwd: site })) {
		const file = path.join(site, name);
		const page = parsePage(await readFile(file, "utf8"));
		for (const element of elementsOf(page)) {
			const id = getAttribute(element, "data-digest");
			if (id === null) continue;
			const digest = printed.get(id);
			if (!digest) removeNode(element);
			else if (element.childNodes.some((node) => isElementNode(node) && node.tagName === "a"))
				appendChild(element, createTextNode(`, ${factsOf(digest)}`));
		}
		await writeFile(file, printPage(page));
	}
}

function factsOf({ pages, bytes }: PrintedDigest): string {
	return `${pages} ${pages === 1 ? "page" : "pages"}, ${readableSize(bytes)}`;
}

/** "430 kB", "1.8 MB". */
export function readableSize(bytes: number): string {
	const kilobytes = Math.ceil(bytes / 1000);
	return kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
