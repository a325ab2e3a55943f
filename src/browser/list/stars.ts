import { toggle } from "../../list/changeList.ts";
import type { ReadList } from "../../list/readList.ts";
import { changeList, keptList, onOtherChange } from "./store.ts";

const STAR =
	'<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m12 3 2.7 6 6.5.7-4.9 4.3 1.4 6.4L12 17.2l-5.7 3.2L7.7 14 2.8 9.7 9.3 9z"/></svg>';

/** Puts a star on every paper of the page, and the number of listed papers into its head. */
export function showStars(): void {
	for (const place of document.querySelectorAll<HTMLElement>("[data-paper]")) {
		const { paper = "", title } = place.dataset;
		const star = document.createElement("button");
		star.className = "star";
		star.value = paper;
		star.title = "My list";
		star.ariaLabel = `Put “${title}” on my list`;
		star.innerHTML = STAR;
		star.addEventListener("click", () => show(changeList((list) => toggle(list, paper))));
		place.append(" ", star);
	}
	const update = () => show(keptList(), true);
	onOtherChange(update);
	update();
}

/** @param silent whether a problem goes without saying: the reader has not asked for anything */
export function show({ list, problem }: ReadList, silent = false): void {
	if (list) {
		const slugs = new Set(list.papers.map(({ slug }) => slug));
		for (const star of document.querySelectorAll<HTMLButtonElement>(".star"))
			star.ariaPressed = String(slugs.has(star.value));
		const count = document.querySelector(".site [data-count]");
		if (count) count.textContent = slugs.size ? ` ${slugs.size}` : "";
	} else if (!silent) {
		const notice = document.querySelector(".problem") ?? document.createElement("p");
		notice.className = "notice problem";
		notice.role = "alert";
		notice.textContent = problem;
		document.body.append(notice);
	}
}
