import type { Ids } from "../../model.ts";

const ARXIV_NEW = /(?<![\d.])(\d{4}\.\d{4,5})(?:v(\d{1,3}))?(?![\d.]*\d)/u;
const ARCHIVES =
	"astro-ph|cond-mat|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math-ph|nlin|nucl-ex|nucl-th|physics|quant-ph|" +
	"math|cs|q-bio|q-fin|stat|eess|econ|acc-phys|adap-org|alg-geom|ao-sci|atom-ph|bayes-an|chao-dyn|" +
	"chem-ph|cmp-lg|comp-gas|dg-ga|funct-an|mtrl-th|patt-sol|plasm-ph|q-alg|solv-int|supr-con";
const ARXIV_OLD = new RegExp(
	`(?<![\\w-])((?:${ARCHIVES})(?:\\.[A-Z]{2})?/\\d{7})(?:v(\\d{1,3}))?(?!\\d)`,
	"u",
);
const PUBMED =
	/^(?:PMID:?\s*|https?:\/\/(?:www\.ncbi\.nlm\.nih\.gov\/pubmed|pubmed\.ncbi\.nlm\.nih\.gov)\/)?(\d{1,8})\/?$/u;
const ACL_ID = "[A-Z]\\d{2}-\\d{4}|\\d{4}\\.[a-z0-9]+-[a-z0-9]+\\.\\d{1,4}";
const ACL = new RegExp(
	`(?:^|aclanthology\\.org/|aclweb\\.org/anthology/)(${ACL_ID})(?:/|\\.pdf|$)`,
	"u",
);
const DOI = /\b10\.\d{4,9}\/[^\s"<>{}|\\^`]+/u;

/** The arXiv number in an address, an id or a note, with its version. */
export function readArxiv(text: string): Pick<Ids, "arxiv" | "arxivVersion"> | undefined {
	const found = ARXIV_NEW.exec(text) ?? ARXIV_OLD.exec(text);
	if (!found) return undefined;
	const [, number = "", version] = found;
	// The month of a number of the new style is one.
	if (/^\d{4}\./u.test(number) && !/^\d{2}(?:0[1-9]|1[0-2])/u.test(number)) return undefined;
	return { arxiv: number, ...(version && { arxivVersion: Number(version) }) };
}

/** A DOI in small letters, as they are compared, without the signs that end a sentence or an address. */
export function readDoi(text: string): string | undefined {
	const [found] = DOI.exec(decodeURIComponentSafely(text)) ?? [];
	if (found === undefined) return undefined;
	const bare = found.replace(/[.,;:]+$/u, "");
	const opens = bare.split("(").length;
	const closes = bare.split(")").length;
	return (closes > opens ? bare.replace(/\)+$/u, "") : bare).toLowerCase();
}

function decodeURIComponentSafely(text: string): string {
	try {
		return /%2f/iu.test(text) ? decodeURIComponent(text) : text;
	} catch {
		return text;
	}
}

/** The number of PubMed in a text that is about it. */
export function readPubmed(text: string): string | undefined {
	return PUBMED.exec(text.trim())?.[1];
}

/** The id of a paper of the ACL Anthology in its address, or alone. */
export function readAcl(text: string): string | undefined {
	return ACL.exec(text.trim())?.[1];
}

/** The id of a submission in an address of OpenReview. */
export function readOpenReview(text: string): string | undefined {
	return /openreview\.net\/(?:forum|pdf)\?id=([\w-]{6,20})/u.exec(text)?.[1];
}

/** What an address tells of a paper's identity. */
export function idsOfAddress(address: string): Ids {
	const isArxiv = /(?:arxiv\.org|alphaxiv\.org|huggingface\.co\/papers|10\.48550)/iu.test(address);
	const doi = readDoi(address);
	const [openreview, acl] = [readOpenReview(address), readAcl(address)];
	const pubmed = /pubmed/u.test(address) ? readPubmed(address) : undefined;
	return {
		...(isArxiv && readArxiv(address)),
		...(doi !== undefined && !doi.startsWith("10.48550/") && { doi }),
		...(openreview && { openreview }),
		...(acl && { acl }),
		...(pubmed && { pubmed }),
	};
}
