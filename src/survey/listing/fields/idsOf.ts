import type { Ids } from "../../model.ts";
import {
	idsOfAddress,
	idsOfDoi,
	readAcl,
	readArxiv,
	readDoi,
	readPubmed,
} from "../../text/identifiers.ts";
import { plainName } from "./fieldNames.ts";
import type { First, Known } from "./known.ts";
import { readText } from "./readText.ts";
import { addressOf } from "./readValues.ts";

/** What identifies the paper, by fields of their own and by addresses. */
export function idsOf(first: First, known: readonly Known[], used: Set<string>): Ids {
	const texts = known.flatMap(({ name, value, role }) =>
		[value]
			.flat()
			.map((one: unknown) => ({ name, role, said: typeof one === "string" ? one.trim() : "" })),
	);
	const byAddress = texts.flatMap(({ name, said, role }) => {
		const text = BARE_ADDRESS.test(said)
			? `https://${said}`
			: (role === "url" && addressOf(said)) || said;
		const isAddress = role === "url" || /^https?:\/\//u.test(text);
		const ids = isAddress
			? idsOfAddress(text)
			: MENTIONING.test(plainName(name))
				? idsIn(text)
				: {};
		if (Object.keys(ids).length > 0) used.add(name);
		return [ids];
	});
	const doi = first("doi", (value) => readDoi(readText(value) ?? ""));
	const pubmed = first("pubmed", (value) => readPubmed(readText(value) ?? ""));
	const acl = first("acl", (value) => readAcl(readText(value) ?? ""));
	const openreview = first("openreview", (value) => {
		const text = readText(value) ?? "";
		return /^[\w-]{6,20}$/u.test(text) ? text : undefined;
	});
	const arxiv = first("arxiv", (value) => {
		const text = (readText(value) ?? "").replace(/^(?:arxiv:\s*|abs-)/iu, "").trim();
		return /^\S+$/u.test(text) && /^(?:\d{4}\.|[a-z-]+(?:\.[A-Z]{2})?\/\d)/u.test(text)
			? readArxiv(text)
			: undefined;
	});
	return Object.assign(
		{},
		...byAddress.toReversed(),
		doi && idsOfDoi(doi),
		pubmed && { pubmed },
		acl && { acl },
		openreview && { openreview },
		arxiv,
	);
}

/** An address of a place of papers without its scheme. */
const BARE_ADDRESS = /^(?:[\w-]+\.)?(?:arxiv\.org|doi\.org|aclanthology\.org|openreview\.net)\//iu;
/** Fields in which programs note an arXiv number, or the number of PubMed. */
const MENTIONING =
	/^(?:number|issue|note|notes|extra|volume|journal|journalref|howpublished|comment|comments|series|m1|n1|an|pages|archiveid|booktitle|reportnumber|identifiers?|dcdescription)$/u;

const ARXIV_NOTE = /(?:^|\barXiv preprint\s+|\bCoRR,?\s+)(?:arXiv:\s*|abs\/)(\S+)/imu;

/** `Available at SSRN 4700001`, `Available at SSRN: https://ssrn.com/abstract=4700001` */
const SSRN_NOTE =
	/\bAvailable at SSRN:?\s+(?:https?:\/\/(?:papers\.)?ssrn\.com\/\S*\babstract(?:_id)?=)?(\d{5,8})\b/iu;

/** The identities that lines of a note begin with: `arXiv:2203.07687 [cs]`, `PMID: 31978945`. */
function idsIn(note: string): Ids {
	const [, arxiv] = ARXIV_NOTE.exec(note) ?? [];
	const [, ssrn] = SSRN_NOTE.exec(note) ?? [];
	const [, pubmed] = /^PMID:\s*(\d{1,8})\b/imu.exec(note) ?? [];
	return {
		...(ssrn && { doi: `10.2139/ssrn.${ssrn}` }),
		...(arxiv && readArxiv(arxiv)),
		...(pubmed && { pubmed }),
	};
}

/** Where a paper stands, by what identifies it. */
export function addressOfIds({ doi, arxiv, openreview, acl, pubmed }: Ids): string | undefined {
	if (arxiv) return `https://arxiv.org/abs/${arxiv}`;
	if (acl) return `https://aclanthology.org/${acl}/`;
	if (openreview) return `https://openreview.net/forum?id=${openreview}`;
	if (doi) return `https://doi.org/${doi}`;
	return pubmed && `https://pubmed.ncbi.nlm.nih.gov/${pubmed}/`;
}
