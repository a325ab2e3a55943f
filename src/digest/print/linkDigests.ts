import { glob, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import {
	appendChild,
	createTextNode,
	getAttribute,
	isElementNode,
	removeNode,
} from "@parse5/tools";
import { elementsOf } from "../../html/elementsOf.ts";
import { parsePage, printPage } from "../../html/page.ts";
import type { Printed, PrintedDigest } from "./printDigests.ts";

/** The pages that speak of digests: the overview, those of themes, and the findings. */
const PAGES = ["index.html", "themes/*/index.html", "findings/index.html"];

/**
 * Says at each link to a digest how long and how large it is; a line about one
 * that there is not goes. `data-digest` marks them: see `DigestLink.astro`, `DigestLine.astro`.
 * Of what `data-missing-digest` marks, a line for each digest, those stay that could not be printed, and
 * say why.
 */
export async function linkDigests(site: string, { printed, failed }: Printed): Promise<void> {
	for await (const name of glob(PAGES, { cwd: site })) {
		const file = path.join(site, name);
		const page = parsePage(await readFile(file, "utf8"));
		for (const element of elementsOf(page)) {
			const missing = getAttribute(element, "data-missing-digest");
			const why = missing === null ? undefined : failed.get(missing);
			if (why !== undefined) appendChild(element, createTextNode(` ${why}`));
			else if (missing !== null) removeNode(element);
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
