import { idsOfAddress } from "../survey/text/identifiers.ts";
import type { SitePaper } from "./papers.ts";

/** An identifier as it is written, and where it leads. */
export interface IdLink {
	readonly text: string;
	readonly url: string;
}

type Ids = NonNullable<NonNullable<SitePaper["details"]>["ids"]>;

/** What names a paper elsewhere, with links to its places there. */
export function idLinks(ids: Ids = {}): IdLink[] {
	const { doi, arxiv, arxivVersion, openreview, pubmed, acl } = ids;
	const number = arxiv && `${arxiv}${arxivVersion === undefined ? "" : `v${arxivVersion}`}`;
	const links: readonly (readonly [text: string, place: string, id: string | undefined])[] = [
		[`doi:${doi}`, "https://doi.org/", doi && encodeURI(doi).replace(/[?#]/gu, encodeURIComponent)],
		[`arXiv:${number}`, "https://arxiv.org/abs/", number],
		[`PMID ${pubmed}`, "https://pubmed.ncbi.nlm.nih.gov/", pubmed],
		[`ACL ${acl}`, "https://aclanthology.org/", acl],
		[
			`OpenReview ${openreview}`,
			"https://openreview.net/forum?id=",
			openreview && encodeURIComponent(openreview),
		],
	];
	return links.flatMap(([text, place, id]) => (id ? [{ text, url: place + id }] : []));
}

/** The links of a paper but those that only lead where one of its identifiers does. */
export function linksBesideIds({ links, details }: SitePaper): SitePaper["links"] {
	const ids = Object.entries(details?.ids ?? {}).filter(([name]) => name !== "arxivVersion");
	return links.filter(({ url, kind }) => {
		if (kind !== "paper") return true;
		const told: Readonly<Record<string, unknown>> = { ...idsOfAddress(url) };
		return !ids.some(([name, id]) => told[name] === id);
	});
}
