import type { Ids } from "../model.ts";

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

/** A text that is a DOI and nothing else; old ones have angle brackets: `10.1002/(SICI)1<2::A>3.0.CO;2-O`. */
const ALONE = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/(?:(?!;10\.)\S)+)/iu;

/** The arXiv number in an address, an id or a note, with its version. */
export function readArxiv(text: string): Pick<Ids, "arxiv" | "arxivVersion"> | undefined {
	const found = ARXIV_NEW.exec(text) ?? ARXIV_OLD.exec(text);
	if (!found) return undefined;
	const [, number = "", version] = found;
	// The month of a number of the new style is one.
	if (/^\d{4}\./u.test(number) && !/^\d{2}(?:0[1-9]|1[0-2])/u.test(number)) return undefined;
	// `math.GT/0309136` is found as `math/0309136`.
	const arxiv = number.replace(/\.[A-Z]{2}\//u, "/");
	return { arxiv, ...(version && { arxivVersion: Number(version) }) };
}

/** The month of submission, with which arXiv begins the number of a preprint: 2106.09685, math/0309136. */
export function monthOfArxiv(number: string): { year: number; month: number } | undefined {
	const [, years = "", months = ""] = /(?:^|\/)(\d{2})(\d{2})/u.exec(number) ?? [];
	const month = Number(months);
	if (month < 1 || month > 12) return undefined;
	// The first is of August 1991.
	return { year: Number(years) + (Number(years) >= 91 ? 1900 : 2000), month };
}

/** A DOI in small letters, as they are compared, without the signs that end a sentence or an address. */
export function readDoi(text: string): string | undefined {
	const visible = text.replace(/\p{Cf}/gu, "").trim();
	const alone = ALONE.exec(visible)?.[1];
	const [found] = alone ? [alone] : (DOI.exec(/%2f/iu.test(text) ? decoded(text) : visible) ?? []);
	if (found === undefined) return undefined;
	const bare = found.replace(/[.,;:]+$/u, "");
	const opens = bare.split("(").length;
	const closes = bare.split(")").length;
	return (closes > opens ? bare.replace(/\)+$/u, "") : bare).toLowerCase();
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
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

/** Sites that show papers of arXiv under their numbers. */
const ARXIV_SITES = [
	"arxiv.org",
	"ar5iv.org",
	"alphaxiv.org",
	"huggingface.co",
	"hf.co",
	"scirate.com",
	"xxx.lanl.gov",
	"semanticscholar.org",
];
const ARXIV_PATH =
	/^\/(?:abs|pdf|html|format|overview|papers|arxiv|e-print|src|ps)\/([^?]+?)(?:\.pdf)?\/?$/u;
/** What publishers add to an address that ends with a DOI. */
const VIEW = /\/(?:full|abstract|pdf|epdf|meta|fulltext|summary)$|\.pdf$/u;

/** A path of doi.org; here a DOI may have any sign. */
const WHOLE_DOI = /^\/(10\.\d{4,9}\/\S+)$/u;

/** What an address tells of a paper's identity. */
export function idsOfAddress(address: string | undefined): Ids {
	if (address === undefined || !URL.canParse(address)) return {};
	const { hostname, pathname } = new URL(address);
	const path = decoded(pathname);
	if (ARXIV_SITES.some((site) => hostname === site || hostname.endsWith(`.${site}`)))
		return readArxiv(ARXIV_PATH.exec(path)?.[1] ?? "") ?? {};
	const isDoi = /(?:^|\.)doi\.org$/u.test(hostname);
	const doi = isDoi ? WHOLE_DOI.exec(path)?.[1]?.toLowerCase() : readDoi(path.replace(VIEW, ""));
	const [openreview, acl] = [readOpenReview(address), readAcl(address)];
	const pubmed = readPubmed(address);
	return {
		...(doi !== undefined && idsOfDoi(doi)),
		...(openreview && { openreview }),
		...(acl && { acl }),
		...(pubmed && { pubmed }),
	};
}

/** A DOI; that of a preprint of arXiv is its number, which arXiv makes it of. */
export function idsOfDoi(doi: string): Ids {
	return (doi.startsWith("10.48550/arxiv.") && readArxiv(doi.slice(15))) || { doi };
}
