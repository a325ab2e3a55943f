/** What names a paper beyond this survey. */
export interface Identifiers {
	/** "2403.00001", "hep-th/9901001": without a version */
	readonly arxiv?: string;
	readonly doi?: string;
}

/** Sites that show papers of arXiv under their numbers. */
const ARXIV_SITES = [
	"arxiv.org",
	"ar5iv.org",
	"alphaxiv.org",
	"huggingface.co",
	"hf.co",
	"scirate.com",
];
const DOI_SITES = ["doi.org"];

const NUMBER = "\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7}";
const ARXIV_PATH = new RegExp(
	`^/(?:abs|pdf|html|format|overview|papers|arxiv|e-print|src|ps)/(${NUMBER})(?:v\\d+)?(?:\\.pdf)?/?$`,
	"u",
);
const ARXIV_DOI = new RegExp(`^10\\.48550/arxiv\\.(${NUMBER})(?:v\\d+)?$`, "iu");
const DOI = /^10\.\d{4,9}\/\S+$/u;

/** The identifiers that a paper's address holds. */
export function identifiersOf(address: string | undefined): Identifiers {
	if (address === undefined || !URL.canParse(address)) return {};
	const { hostname, pathname } = new URL(address);
	const path = decoded(pathname);
	const isOf = (sites: readonly string[]) =>
		sites.some((site) => hostname === site || hostname.endsWith(`.${site}`));
	if (isOf(ARXIV_SITES)) {
		const number = ARXIV_PATH.exec(path)?.[1];
		return number === undefined ? {} : { arxiv: withoutSubject(number) };
	}
	const doi = path.slice(1);
	if (!isOf(DOI_SITES) || !DOI.test(doi)) return {};
	const number = ARXIV_DOI.exec(doi)?.[1];
	return { ...(number !== undefined && { arxiv: withoutSubject(number) }), doi };
}

/** `math.GT/0309136` is found as `math/0309136`. */
function withoutSubject(number: string): string {
	return number.replace(/\.[A-Z]{2}\//u, "/");
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
