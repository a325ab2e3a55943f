import type { ReaderList } from "../core/readerList.ts";
import { toggle } from "../core/toggle.ts";
import { LIST_KEY } from "./listKey.ts";

const STAR =
	'<svg viewBox="0 0 24 24"><path d="m12 3 2.7 6 6.5.7-4.9 4.3 1.4 6.4-5.7-3.2-5.7 ' +
	'3.2L7.7 14 2.8 9.7 9.3 9z"/></svg>';

/**
 * A star for every paper of the page that has none yet, and in the page's head how
 * many papers the list has. Every page has this script: it takes a kept list as it is, and leaves
 * it to the list's own page to say what is wrong with one.
 */
export function showStars(): void {
	for (const place of document.querySelectorAll<HTMLElement>("[data-paper]")) {
		const { paper = "", title } = place.dataset;
		delete place.dataset.paper; // it has its star
		const star = document.createElement("button");
		star.className = "star";
		star.value = paper;
		star.ariaLabel = star.title = `Put “${title}” on my list`;
		star.innerHTML = STAR;
		star.onclick = () => click(paper);
		place.append(" ", star);
	}
	window.onstorage = window.onpageshow = update;
	update();
}

function keptList(): ReaderList {
	const list = JSON.parse(localStorage.getItem(LIST_KEY) ?? '{"version":1,"papers":[]}');
	if (list.version !== 1) throw new Error("another version");
	return list;
}

function click(slug: string): void {
	document.querySelector(".problem")?.remove();
	try {
		localStorage.setItem(LIST_KEY, JSON.stringify(toggle(keptList(), slug)));
	} catch {
		import("../../browser/notices.ts").then(({ sayNotKept }) => sayNotKept());
	}
	update();
}

function update(): void {
	const slugs = new Set<string>();
	try {
		for (const { slug } of keptList().papers) slugs.add(slug);
	} catch {
		// Shown as an empty list; a click says so.
	}
	for (const star of document.querySelectorAll<HTMLButtonElement>(".star"))
		star.ariaPressed = `${slugs.has(star.value)}`;
	document.querySelector("[data-count]")!.textContent = slugs.size ? ` ${slugs.size}` : "";
}
