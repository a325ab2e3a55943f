import {
	type ChildNode,
	type Document,
	type Element,
	getAttribute,
	setAttribute,
} from "@parse5/tools";
import { elementsOf } from "../../html/elementsOf.ts";
import { parsePage, printPage } from "../../html/pageTree.ts";
import { MISSING } from "../../list/core/exportList.ts";
import { groupsOf, type ListedPaper, type ReaderList } from "../../list/core/readerList.ts";
import { counted } from "../../text/counted.ts";
import { compareNames } from "../compose/collectTerms.ts";
import { type Content, element, fill, withClass, withName } from "./tree.ts";

/** A reader's list as a digest. */
export interface OwnDigest {
	/** HTML, as the site renders a digest */
	readonly source: string;
	/** the slugs that the survey does not have */
	readonly missing: readonly string[];
}

const TITLE = "My list";
/** The heading of the papers outside of groups. */
const OUTSIDE = "Papers";

/**
 * Makes the digest of a reader's list out of that of the whole survey: its papers in the reader's order and
 * groups, each with the reader's note, and what the index tells of them.
 *
 * @param volumes the HTML of the digest of the survey, or of each of its volumes; at least one
 */
export function ownDigest(volumes: readonly string[], list: ReaderList): OwnDigest {
	const pages = volumes.map(parsePage);
	const [page] = pages;
	const all = (name: string) => pages.flatMap((volume) => withClass(volume, name));
	const entries = byId(all("entry"), (entry) => headingOf(entry));
	const titles = byId(all("paper"), (line) => withName(line, "a")[0]);
	const missing = list.papers.flatMap(({ slug }) => (entries.has(slug) ? [] : [slug]));
	const places = new Map(list.papers.map(({ slug }, index) => [slug, index + 1]));
	const groups = groupsOf(list).map(({ name = OUTSIDE, papers }, index) => {
		const id = `group.${index}`;
		const heading = element("h2", { id, class: "group" }, name);
		const own = papers.map((paper) =>
			entryOf(paper, places.get(paper.slug) ?? 0, entries.get(paper.slug)),
		);
		const lines = papers.map(({ slug }) =>
			lineOfPaper(slug, places.get(slug) ?? 0, titles.get(slug)),
		);
		return {
			section: element("section", { class: "papers own" }, heading, ...own),
			line: element("li", {}, lineTo(id, name), element("ol", {}, ...lines)),
		};
	});
	const sections = groups.map(({ section }) => section);
	const index = indexOf(pages, sections);
	const lines = groups.map(({ line }) => line);
	if (index) lines.push(element("li", {}, lineTo("index", "Index of methods and terms")));
	const contents = element(
		"nav",
		{ class: "contents", "aria-label": "Contents" },
		element("h2", { id: "contents" }, "Contents"),
		element("ol", {}, ...lines),
	);
	const [cover] = all("title-page");
	const [body] = page ? withName(page, "body") : [];
	if (!page || !cover || !body) throw new Error("This is no digest of a survey.");
	name(page, cover, list);
	fill(body, [cover, contents, ...sections, ...(index ? [index] : [])]);
	return { source: printPage(page), missing };
}

/** Elements by the id that one within them has, or leads to. */
function byId(
	elements: readonly Element[],
	tells: (element: Element) => Element | undefined,
): Map<string, Element> {
	const idOf = (element: Element) => {
		const told = tells(element);
		return (
			told &&
			(getAttribute(told, "id") ?? decodeURIComponent(getAttribute(told, "href") ?? "").slice(1))
		);
	};
	return new Map(elements.map((element) => [idOf(element) ?? "", element]));
}

const headingOf = (entry: Element) => withClass(entry, "title")[0];

/** A paper's entry with its place in the list and the reader's note; a paper that is gone has its name. */
function entryOf({ slug, note }: ListedPaper, place: number, known: Element | undefined): Element {
	const entry = known ?? element("article", { class: "entry" }, ...goneOf(slug));
	const heading = headingOf(entry)!;
	heading.tagName = "h3";
	heading.nodeName = "h3";
	number(heading, place);
	if (note === undefined) return entry;
	const before = new Set(["title", "facts", "summary"]);
	const at = entry.childNodes.findLastIndex(
		(node) => "attrs" in node && before.has(getAttribute(node, "class") ?? ""),
	);
	const paragraphs = note.trim().split(/(?:\r?\n\s*){2,}/u);
	const own = element("div", { class: "own-note" }, ...paragraphs.map(paragraphOf));
	fill(entry, entry.childNodes.toSpliced(at + 1, 0, own));
	return entry;
}

function goneOf(slug: string): Element[] {
	return [
		element("h3", { id: slug, class: "title" }, numberOf(), slug),
		element("p", { class: "facts" }, MISSING),
	];
}

/** The lines of a note stay lines. */
function paragraphOf(text: string): Element {
	const lines = text.split(/\r?\n/u);
	return element(
		"p",
		{},
		...lines.flatMap((line, index) => (index === 0 ? [line] : [element("br", {}), line])),
	);
}

const numberOf = () => element("span", { class: "number" });

function number(within: Element, place: number): void {
	for (const shown of withClass(within, "number")) fill(shown, [`${place} `]);
}

function lineTo(id: string, ...what: Content): Element {
	return element(
		"a",
		{ href: `#${id}` },
		element("span", { class: "what" }, ...what),
		element("span", { class: "page", "data-to": id }),
	);
}

function lineOfPaper(slug: string, place: number, known: Element | undefined): Element {
	const line = known ?? element("li", { class: "paper" }, lineTo(slug, numberOf(), slug));
	number(line, place);
	return line;
}

/** The index of the survey with the places that stand in these sections; undefined where there is none. */
function indexOf(pages: readonly Document[], sections: readonly Element[]): Element | undefined {
	const indexes = pages.flatMap((page) => withClass(page, "index"));
	const [index] = indexes;
	if (!index) return undefined;
	const here = new Set(
		sections.flatMap((section) => [...elementsOf(section)].map((one) => getAttribute(one, "id"))),
	);
	const terms = indexes.flatMap((index) =>
		withName(index, "li").filter((term) => {
			const [places] = withClass(term, "places");
			const own =
				places && withName(places, "a").filter((to) => here.has(getAttribute(to, "data-to")));
			if (places && own) fill(places, own);
			return own && own.length > 0;
		}),
	);
	const [list] = withName(index, "ul");
	const joined = indexes.length > 1 ? joinTerms(terms) : terms;
	if (list) fill(list, joined);
	return terms.length > 0 ? index : undefined;
}

/** The terms of several indexes in one order, each once with all its places. */
function joinTerms(terms: readonly Element[]): Element[] {
	const nameOf = (term: Element) =>
		withClass(term, "term").flatMap(({ childNodes }) =>
			childNodes.map((node) => ("value" in node ? node.value.trim() : "")),
		)[0] ?? "";
	const byName = Map.groupBy(terms, nameOf);
	return Array.from(byName.values(), (same) => {
		const placesOf = (term: Element) => withClass(term, "places");
		const [places] = same.flatMap(placesOf);
		if (places)
			fill(
				places,
				same.flatMap(placesOf).flatMap(({ childNodes }) => childNodes),
			);
		return same[0]!;
	}).toSorted((a, b) => compareNames(withoutShort(nameOf(a)), withoutShort(nameOf(b))));
}

/** The name of a term, of which the index tells the abbreviation too. */
const withoutShort = (name: string) => name.replace(/ \([^()]*\)$/u, "");

/** Says on the title page and in the head what this is. */
function name(page: Document, cover: Element, list: ReaderList): void {
	const [survey = ""] = withName(cover, "h1").map(textIn);
	const groups = groupsOf(list).filter(({ name }) => name !== undefined).length;
	const count = counted(list.papers.length, "paper");
	const description = `${count} of the survey “${survey}”, chosen by a reader.`;
	const texts: Readonly<Record<string, string>> = {
		series: survey,
		definition: description,
		counts: groups > 0 ? `${count} in ${counted(groups, "group")}` : count,
	};
	for (const [part, text] of Object.entries(texts))
		for (const found of withClass(cover, part)) fill(found, [text]);
	for (const heading of withName(cover, "h1")) fill(heading, [TITLE]);
	const isOfBook = (node: ChildNode) =>
		node.nodeName === "table" || ("attrs" in node && getAttribute(node, "class") === "volume");
	fill(
		cover,
		cover.childNodes.filter((node) => !isOfBook(node)),
	);
	for (const title of withName(page, "title")) fill(title, [`${TITLE} · ${survey}`]);
	for (const meta of withName(page, "meta"))
		if (getAttribute(meta, "name") === "description") setAttribute(meta, "content", description);
}

function textIn({ childNodes }: Element): string {
	return childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}
