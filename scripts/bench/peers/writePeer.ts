import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { PeerSite } from "./peerSites.ts";
import type { PeerPage } from "./readPages.ts";

/** Writes a site's files and its pages: one a paper, one a theme that lists its papers, one of themes. */
export function writePeer(folder: string, site: PeerSite, papers: readonly PeerPage[]): void {
	const { name, packages, files, front } = site;
	const themes = Map.groupBy(papers, ({ theme }) => theme);
	const write = (file: string, text: string) => {
		mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
		writeFileSync(path.join(folder, file), text);
	};
	// JSON is YAML.
	const page = (file: string, title: string, body: string) =>
		write(
			`${site.pages}/${file}.md`,
			`---\n${front}title: ${JSON.stringify(title)}\n---\n\n${body}\n`,
		);
	rmSync(path.join(folder, site.pages), { recursive: true, force: true });
	write(
		"package.json",
		JSON.stringify({
			name: name.toLowerCase(),
			private: true,
			type: "module",
			dependencies: packages,
		}),
	);
	write("themes.json", JSON.stringify([...themes.keys()]));
	for (const [file, text] of Object.entries(files)) write(file, text);
	page("index", "Papers", list([...themes.keys()].map((theme) => [theme, `/${theme}/`])));
	for (const [theme, own] of themes) {
		page(
			`${theme}/index`,
			theme,
			list(own.map(({ title, slug }) => [title, `/${theme}/${slug}/`])),
		);
		for (const { slug, title, authors, date, body } of own) {
			const facts = [authors, date].filter(Boolean).map(escapeMarkdown).join(", ");
			page(`${theme}/${slug}`, title, `${facts}\n\n${body}\n[${theme}](/${theme}/)`);
		}
	}
}

const list = (links: readonly (readonly [text: string, url: string])[]) =>
	links.map(([text, url]) => `- [${escapeMarkdown(text)}](${url})`).join("\n");

/** Text, with what has a meaning in Markdown escaped. */
const escapeMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>$#&]/gu, "\\$&");
