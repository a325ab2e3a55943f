import type { CuratedPaper } from "../curation/parseCuration.ts";
import type { Inline, Link, LinkKind, RepairedPaper } from "../model.ts";

/** Hosts that tell what an address leads to. */
const hosts: readonly { host: RegExp; kind: LinkKind }[] = [
	{
		host: /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|anonymous\.4open\.science)$/u,
		kind: "code",
	},
	{
		host: /^(?:www\.)?(?:zenodo\.org|kaggle\.com|data\.mendeley\.com|figshare\.com)$/u,
		kind: "data",
	},
	{
		host: /^(?:www\.)?(?:arxiv\.org|doi\.org|openreview\.net)$/u,
		kind: "paper",
	},
	{ host: /\.(?:github|gitlab)\.io$/u, kind: "project" },
];

/** Words right before an address that tell what it leads to; the nearest wins. */
const words: readonly { word: RegExp; kind: LinkKind }[] = [
	{
		word: /\b(?:code|codes|implementation|repository|repo|software|toolkit|library)\b/giu,
		kind: "code",
	},
	{ word: /\b(?:data|dataset|datasets|benchmark)\b/giu, kind: "data" },
	{ word: /\b(?:project|website|homepage|page|demo)\b/giu, kind: "project" },
];

/** How far before an address its words are read, in characters. */
const CONTEXT = 90;

/**
 * The links of a paper: those in its text, and those that a listing gave beside it: of its
 * code, its project, its own address. What a person stated replaces what was found.
 */
export function linksOf(paper: RepairedPaper, curated: CuratedPaper | undefined): readonly Link[] {
	const stated = curated?.decisions.links;
	const found = stated ?? [
		...findLinks(paper.title.inlines, { text: "" }),
		...findLinks(paper.abstract.inlines, { text: "" }),
	];
	const { code, project } = paper.details ?? {};
	const own = [
		{ url: code, kind: "code" as const },
		{ url: project, kind: "project" as const },
		{ url: paper.url, kind: "paper" as const },
	].flatMap(({ url, kind }): Link[] => (url === undefined ? [] : [{ url, kind }]));
	const byUrl = new Map([...found, ...own].map((link) => [link.url, link]));
	return [...byUrl.values()];
}

function findLinks(inlines: readonly Inline[], before: { text: string }): Link[] {
	return inlines.flatMap((inline): Link[] => {
		if (inline.type === "text") before.text = (before.text + inline.value).slice(-CONTEXT);
		if (inline.type === "link") return [{ url: inline.url, kind: kindOf(inline.url, before.text) }];
		return "children" in inline ? findLinks(inline.children, before) : [];
	});
}

function kindOf(url: string, before: string): LinkKind {
	const { hostname } = new URL(url);
	const byHost = hosts.find(({ host }) => host.test(hostname))?.kind;
	if (byHost) return byHost;
	const last = (word: RegExp) =>
		Math.max(-1, ...Array.from(before.matchAll(word), ({ index }) => index));
	const nearest = words
		.map(({ word, kind }) => ({ kind, at: last(word) }))
		.toSorted((a, b) => b.at - a.at)[0];
	return nearest && nearest.at >= 0 ? nearest.kind : "link";
}
