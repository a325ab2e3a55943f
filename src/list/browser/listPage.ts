import {
	annotate,
	moveBy,
	moveGroup,
	moveTo,
	renameGroup,
	sortPapers,
} from "../core/changeList.ts";
import type { PaperData } from "../core/paperData.ts";
import { type PaperOrder, paperOrders } from "../core/paperOrders.ts";
import { partOf } from "../core/paperParts.ts";
import { EMPTY, type ReaderList } from "../core/readerList.ts";
import { toggle } from "../core/toggle.ts";
import "../../browser/unfold.ts";
import { byId } from "./byId.ts";
import { dragEntries } from "./dragEntries.ts";
import { exchange } from "./exchange.ts";
import type { Missing } from "./fillEntry.ts";
import { loadPapers } from "./loadPapers.ts";
import { renameInPlace } from "./renameInPlace.ts";
import { countsOf, entryOf, showCounts, showList } from "./showList.ts";
import { changeList, keep, keptList, keptText, onOtherChange } from "./store.ts";

/** The page of the reader's list. What it shows is what is kept: each change is kept first. */
const groups = byId("groups");
const papers = new Map<string, PaperData>();
/** In how many files the survey has them, and which of these were asked for. */
const parts = Number(groups.dataset.parts) || 1;
const asked = new Set<number>();
let missing: Missing = "gone";
/** the list before the last change, while that can be undone */
let before: ReaderList | undefined;

start();

async function start(): Promise<void> {
	await know(slugsOf(keptList().list));
	byId("today").textContent = new Date().toLocaleDateString("en-GB", { dateStyle: "long" });
	byId("printed").hidden = byId("exchange").hidden = false;
	exchange({ papers, know, list: () => keptList().list, replace, say });
	listenToEntries();
	listenToTools();
	onOtherChange(() => {
		before = undefined;
		say("");
		showKept();
	});
	render();
	say(keptList().problem ?? "");
}

/** Loads what is not known yet of some papers; false where that failed. */
async function know(slugs: readonly string[]): Promise<boolean> {
	const unknown = slugs.filter((slug) => !asked.has(partOf(slug, parts)));
	for (const slug of unknown) asked.add(partOf(slug, parts));
	try {
		for (const paper of await loadPapers(unknown, parts)) papers.set(paper.slug, paper);
	} catch {
		missing = "not loaded";
	}
	return missing === "gone";
}

function slugsOf(list: ReaderList = EMPTY): string[] {
	return list.papers.map(({ slug }) => slug);
}

/** Shows what is kept, of which papers may not be known yet. */
function showKept(): void {
	const slugs = slugsOf(keptList().list);
	if (slugs.every((slug) => asked.has(partOf(slug, parts)))) render();
	else know(slugs).then(render);
}

function render(): void {
	showList(keptList(), papers, missing);
}

/** Changes the kept list, shows it, and says what can be undone. */
function change(operation: (list: ReaderList) => ReaderList, said: string): void {
	before = keptList().list;
	const { problem } = changeList(operation);
	if (problem !== undefined) before = undefined;
	say(problem ?? said);
	render();
}

/** Puts a list in place of the kept one, also of one that cannot be read. */
function replace(list: ReaderList, said: string): void {
	before = keptList().list;
	say(keep(list).problem ?? said);
	showKept();
}

function say(text: string): void {
	byId("said").textContent = text;
	byId("said").parentElement!.hidden = text === "";
	byId("undo").hidden = before === undefined;
}

function listenToEntries(): void {
	groups.addEventListener("click", ({ target }) => {
		if (!(target instanceof HTMLButtonElement)) return;
		const slug = slugAt(target);
		const section = target.closest("section");
		const group = section?.dataset.group;
		if (slug !== undefined) {
			if (target.name !== "remove") return move(slug, target.name === "up" ? -1 : 1);
			change((list) => toggle(list, slug), `Removed: ${titleOf(slug)}.`);
			byId("undo").focus();
		} else if (section && group !== undefined) {
			if (target.name === "rename")
				return renameInPlace(section, group, (name) => rename(group, name));
			change((list) => moveGroup(list, group, target.name === "up" ? -1 : 1), `Moved: ${group}.`);
			const moved = groups.querySelector(`[data-group="${CSS.escape(group)}"]`);
			moved?.querySelector<HTMLElement>(`h2 [name=${target.name}]`)?.focus();
		}
	});
	groups.addEventListener("keydown", (event) => {
		const slug = slugAt(event.target);
		const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : undefined;
		if (!event.altKey || slug === undefined || by === undefined) return;
		event.preventDefault();
		move(slug, by);
	});
	groups.addEventListener("input", ({ target }) => {
		const slug = slugAt(target);
		if (target instanceof HTMLTextAreaElement && slug !== undefined) note(slug, target.value);
	});
	groups.addEventListener("change", ({ target }) => {
		const slug = slugAt(target);
		if (!(target instanceof HTMLInputElement) || slug === undefined) return;
		const name = target.value.trim();
		const said = name ? `Moved to ${name}` : "Moved out of its group";
		change((list) => moveTo(list, slug, name), `${said}: ${titleOf(slug)}.`);
	});
	dragEntries(groups, (slug, group, next) =>
		change((list) => moveTo(list, slug, group, next), `Moved: ${titleOf(slug)}.`),
	);
}

function listenToTools(): void {
	const orders: Readonly<Record<string, PaperOrder>> = paperOrders(papers);
	byId("tools").addEventListener("click", ({ target }) => {
		const order = target instanceof HTMLButtonElement ? orders[target.value] : undefined;
		if (order) change((list) => sortPapers(list, order), "Sorted.");
	});
	byId("print").addEventListener("click", () => print());
	byId("clear").addEventListener("click", clear);
	byId("undo").addEventListener("click", () => {
		const last = before ?? EMPTY;
		before = undefined;
		say(keep(last).problem ?? "Undone.");
		showKept();
	});
}

function move(slug: string, by: 1 | -1): void {
	change((list) => moveBy(list, slug, by), "");
	const item = entryOf(slug);
	item?.scrollIntoView({ block: "nearest" });
	say(`${titleOf(slug)} is number ${item?.querySelector("h3")?.dataset.number}.`);
}

/** Keeps a note while it is typed; the entry itself is not touched. */
function note(slug: string, text: string): void {
	const { list, problem } = changeList((list) => annotate(list, slug, text));
	before = undefined;
	say(problem ?? "");
	if (!list) return;
	entryOf(slug)!.querySelector(".printed")!.textContent = text;
	showCounts(list);
}

function rename(group: string, name: string): void {
	if (name === group) render();
	else change((list) => renameGroup(list, group, name), `${group} is now ${name}.`);
}

/** What cannot be read is cleared only when the reader confirms it: that cannot be undone. */
function clear(): void {
	const { list } = keptList();
	if (list) replace(EMPTY, `Cleared the list of ${countsOf(list)}.`);
	else if (
		confirm(`What is kept cannot be read, and will be lost:\n\n${keptText()?.slice(0, 300)}`)
	)
		replace(EMPTY, "Cleared.");
}

function slugAt(target: EventTarget | null): string | undefined {
	return target instanceof Element ? target.closest("li")?.dataset.slug : undefined;
}

function titleOf(slug: string): string {
	return papers.get(slug)?.citation.csl.title ?? slug;
}
