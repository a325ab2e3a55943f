import { holdLines } from "../../browser/holdLines.ts";
import { siteRoot } from "../../browser/siteRoot.ts";
import { readableAddress } from "../../text/readableAddress.ts";
import type { PaperData } from "../core/paperData.ts";
import type { ListedPaper } from "../core/readerList.ts";

/** What is said where there is no text of a paper. */
export type Missing = "gone" | "not loaded";

const REASONS: Readonly<Record<Missing, string>> = {
	gone: "This survey no longer has this paper.",
	"not loaded": "Its text could not be loaded.",
};

/**
 * An entry of the list page, made of the page's template.
 *
 * @param paper what the survey has of it; its HTML is the build's own, from escaped text
 */
export function fillEntry(slug: string, paper: PaperData | Missing): HTMLLIElement {
	const template = document.querySelector<HTMLTemplateElement>("template#entry");
	const item = template!.content.firstElementChild!.cloneNode(true) as HTMLLIElement;
	const part = <T extends HTMLElement>(selector: string) => item.querySelector<T>(selector)!;
	item.dataset.slug = slug;
	const title = part<HTMLAnchorElement>("h3 a");
	if (typeof paper === "string") {
		title.replaceWith(slug);
		part(".meta").textContent = REASONS[paper];
		for (const selector of [".summary", "details", ".links"]) part(selector).remove();
	} else {
		title.href = `${siteRoot}${paper.url}`;
		title.innerHTML = paper.title;
		holdLines(title);
		part(".meta").textContent = [paper.authors, paper.date, paper.method]
			.filter(Boolean)
			.join(" · ");
		part(".abstract").innerHTML = paper.abstract;
		const summary = part(".summary");
		if (paper.summary) summary.textContent = paper.summary;
		else summary.remove();
		part(".links").append(
			...paper.links.map(({ name, url }) => link(name, url)),
			link("In this survey", new URL(siteRoot + paper.url, location.href).href, "print-only"),
		);
	}
	const name = typeof paper === "string" ? slug : paper.citation.csl.title;
	for (const button of item.querySelectorAll("button"))
		button.ariaLabel = `${button.textContent}: ${name}`;
	part("textarea").ariaLabel = `Note on ${name}`;
	part("input").ariaLabel = `Group of ${name}`;
	return item;
}

/** Shows what changes of an entry: its number, the reader's note and the group. */
export function updateEntry(
	item: HTMLLIElement,
	{ note = "", group }: ListedPaper,
	number: number,
) {
	item.querySelector("h3")!.dataset.number = String(number);
	const field = item.querySelector("textarea")!;
	if (field.value !== note) field.value = note;
	item.querySelector(".printed")!.textContent = note;
	item.querySelector<HTMLInputElement>("[name=group]")!.value = group ?? "";
}

function link(name: string, url: string, className = ""): HTMLLIElement {
	const item = document.createElement("li");
	item.className = className;
	const anchor = document.createElement("a");
	anchor.href = url;
	anchor.rel = "noopener";
	anchor.textContent = readableAddress(url);
	item.append(`${name}: `, anchor);
	return item;
}
