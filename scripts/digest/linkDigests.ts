import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { PrintedDigest } from "./printDigests.ts";

/** A line of a page that leads to a digest, as `DigestLink.astro` writes it. */
const line = /<p class="digest([^"]*)"><a href="([^"]*\/([^"/]+)\.pdf)">([^<]*)<\/a><\/p>/gu;

/** What a printed page says of its digest, as `DigestLine.astro` writes it. */
const printedLine = /<p class="note print-only" data-digest="([^"]*)">[^<]*<\/p>/gu;

/** Says at each link to a digest how long and how large it is; a line that leads to none goes. */
export async function linkDigests(
	site: string,
	printed: ReadonlyMap<string, PrintedDigest>,
): Promise<void> {
	const files = await readdir(site, { recursive: true });
	for (const file of files.filter((name) => name.endsWith(".html"))) {
		const html = await readFile(path.join(site, file), "utf8");
		const linked = html.replace(line, (_, more: string, href: string, id: string, text: string) => {
			const digest = printed.get(id);
			if (!digest) return "";
			const { pages, bytes } = digest;
			const facts = `${pages} ${pages === 1 ? "page" : "pages"}, ${readableSize(bytes)}`;
			return `<p class="digest${more}"><a href="${href}">${text}</a>, ${facts}</p>`;
		});
		const kept = linked.replace(printedLine, (whole, id: string) => (printed.has(id) ? whole : ""));
		if (kept !== html) await writeFile(path.join(site, file), kept);
	}
}

/** "430 kB", "1.8 MB". */
export function readableSize(bytes: number): string {
	const kilobytes = Math.ceil(bytes / 1000);
	return kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
