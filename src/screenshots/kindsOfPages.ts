import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** A page that stands for its kind. */
export interface PageKind {
	/** the same for the same survey; it names files */
	readonly name: string;
	/** from the base: `themes/losses/` */
	readonly address: string;
	/** a page whose first papers are put on the reader's list before */
	readonly starsOf?: string;
}

const FIXED = "search map results formulas findings about list authors venues new digests".split(
	" ",
);

/**
 * One page of each kind that a built survey has: of themes the longest and the shortest, of papers the one
 * with the most formulas and the first without any, of names the first.
 *
 * @param site the folder of the survey
 */
export function kindsOfPages(site: string): readonly PageKind[] {
	const has = (address: string) => existsSync(path.join(site, address, "index.html"));
	const themes = pagesIn(site, "themes").sort((a, b) => b.bytes - a.bytes);
	const papers = pagesIn(site, "papers").map((page) => ({
		...page,
		formulas: formulasOf(page.file),
	}));
	const [most] = papers.toSorted((a, b) => b.formulas - a.formulas);
	const plain = papers.find(({ formulas }) => formulas === 0);
	const named = [
		["theme-longest", themes[0]],
		["theme-shortest", themes.length > 1 ? themes.at(-1) : undefined],
		["paper-formulas", most && most.formulas > 0 ? most : undefined],
		["paper-plain", plain],
		["across", pagesIn(site, "across")[0]],
		["author", pagesIn(site, "authors")[0]],
		["venue", pagesIn(site, "venues")[0]],
	] as const;
	const [theme] = themes;
	return [
		{ name: "front", address: "" },
		...named.flatMap(([name, page]) => (page ? [{ name, address: page.address }] : [])),
		...FIXED.filter((name) => has(name)).map((name) => ({ name, address: `${name}/` })),
		...(has("search") ? [{ name: "search-results", address: "search/?q=learning" }] : []),
		...(has("list") && theme
			? [{ name: "list-filled", address: "list/", starsOf: theme.address }]
			: []),
		...(existsSync(path.join(site, "404.html")) ? [{ name: "404", address: "404.html" }] : []),
	];
}

interface BuiltPage {
	readonly address: string;
	readonly file: string;
	readonly bytes: number;
}

/** The pages one level below a folder, by their addresses. */
function pagesIn(site: string, folder: string): BuiltPage[] {
	if (!existsSync(path.join(site, folder))) return [];
	return readdirSync(path.join(site, folder))
		.sort()
		.map((name) => path.join(site, folder, name, "index.html"))
		.filter((file) => existsSync(file))
		.map((file) => ({
			address: `${folder}/${path.basename(path.dirname(file))}/`,
			file,
			bytes: statSync(file).size,
		}));
}

const formulasOf = (file: string) =>
	readFileSync(file, "utf8").match(/class="formula/gu)?.length ?? 0;
