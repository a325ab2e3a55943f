import { counted } from "../../text/counted.ts";
import type { PaperData } from "../core/paperData.ts";
import { EMPTY, groupsOf, type ReaderList } from "../core/readerList.ts";
import type { ReadList } from "../core/readList.ts";
import { byId } from "./byId.ts";
import { fillEntry, type Missing, updateEntry } from "./fillEntry.ts";
import { keptText } from "./store.ts";

const entries = new Map<string, HTMLLIElement>();

/** Shows the list: its groups, entries and counts, and what can be done with it. Focus stays where it is. */
export function showList(
	kept: ReadList,
	papers: ReadonlyMap<string, PaperData>,
	missing: Missing,
): void {
	// The count in the page's head is told as other tabs are.
	dispatchEvent(new Event("storage"));
	const list = kept.list ?? EMPTY;
	const focused = document.activeElement;
	let number = 0;
	byId("groups").replaceChildren(
		...groupsOf(list).map(({ name, papers: listed }) => {
			const section = groupSection(name);
			for (const paper of listed) {
				const { slug } = paper;
				const item = entries.get(slug) ?? fillEntry(slug, papers.get(slug) ?? missing);
				entries.set(slug, item);
				number += 1;
				updateEntry(item, paper, number);
				// Without a group's heading above it, a title stands one level higher.
				item.querySelector("h3")!.ariaLevel = name === undefined ? "2" : "3";
				section.querySelector("ol")?.append(item);
			}
			return section;
		}),
	);
	if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus();
	const names = groupsOf(list).flatMap(({ name }) => name ?? []);
	byId("group-names").replaceChildren(...names.map((name) => new Option(name, name)));
	const any = list.papers.length > 0;
	byId("empty").hidden = any || kept.list === undefined;
	byId("tools").hidden = !any && !keptText();
	for (const button of byId("tools").querySelectorAll("button"))
		button.disabled = !any && button.id !== "clear";
	byId("export").hidden = !any;
	showCounts(list);
}

export function showCounts(list: ReaderList): void {
	byId("counts").hidden = list.papers.length === 0;
	byId("counts").textContent = countsOf(list);
}

/** "12 papers, 2 groups, 3 notes" */
export function countsOf(list: ReaderList): string {
	const groups = groupsOf(list).filter(({ name }) => name !== undefined).length;
	const notes = list.papers.filter(({ note }) => note !== undefined).length;
	return [
		counted(list.papers.length, "paper"),
		...(groups > 0 ? [counted(groups, "group")] : []),
		...(notes > 0 ? [counted(notes, "note")] : []),
	].join(", ");
}

/** The entry that is shown for a paper. */
export function entryOf(slug: string): HTMLLIElement | undefined {
	return entries.get(slug);
}

function groupSection(name: string | undefined): HTMLElement {
	const template = byId<HTMLTemplateElement>("group");
	const section = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
	if (name === undefined) {
		const heading = section.querySelector("h2")!;
		heading.className = "unseen"; // the papers stand below one to whoever goes by headings
		heading.textContent = "Papers";
	} else {
		section.dataset.group = name;
		section.querySelector(".name")!.textContent = name;
		for (const button of section.querySelectorAll("button"))
			button.ariaLabel = `${button.textContent}: the group ${name}`;
	}
	return section;
}
