import { holdLines } from "../../browser/holdLines.ts";
import type { SurveyMap } from "../core/mapData.ts";

export interface PaperSheet {
	/** @param isChosen whether it stays: then it can be put away */
	show(paper: number | undefined, isChosen: boolean): void;
	/** how far it covers the window from below, on a phone; in pixels */
	covers(): number;
	/** for the keyboard to go on from its paper */
	focus(): void;
}

export interface SheetOptions {
	readonly map: SurveyMap;
	/** of the pages, in the order of the map */
	readonly addressOf: (paper: number) => string;
	readonly themes: readonly string[];
	readonly close: () => void;
	/** another paper was chosen in it */
	readonly go: (paper: number) => void;
}

/** What a paper is, and those nearest to it: beside the map, or on a phone from below. */
export function paperSheet(sheet: HTMLElement, options: SheetOptions): PaperSheet {
	const { map, addressOf, themes, close, go } = options;
	const part = <Kind extends HTMLElement>(selector: string) => sheet.querySelector<Kind>(selector)!;
	const [title, theme] = [".title", ".theme"].map((name) => part<HTMLAnchorElement>(name)) as [
		HTMLAnchorElement,
		HTMLAnchorElement,
	];
	const [year, summary, near] = [part(".year"), part(".summary"), part("ol")];
	let shown: number | undefined;
	part(".close").addEventListener("click", close);
	near.addEventListener("click", ({ target }) => {
		const button = target instanceof Element ? target.closest("button") : null;
		if (button) go(Number(button.value));
	});
	return {
		show(paper, isChosen) {
			sheet.hidden = paper === undefined;
			part(".close").hidden = !isChosen;
			const found = paper === undefined ? undefined : map.papers[paper];
			if (paper === shown || paper === undefined || !found) return;
			shown = paper;
			title.textContent = found.title;
			holdLines(title);
			title.href = addressOf(paper);
			theme.textContent = map.themes[found.theme]?.title ?? "";
			theme.href = themes[found.theme] ?? "";
			year.textContent = found.year === undefined ? "" : `${found.year},`;
			summary.textContent = found.summary ?? "";
			near.replaceChildren(
				...found.near.map((other) => {
					const item = document.createElement("li");
					const button = document.createElement("button");
					button.type = "button";
					button.value = String(other);
					button.textContent = map.papers[other]?.title ?? "";
					item.append(button);
					return item;
				}),
			);
		},
		covers: () =>
			!sheet.hidden && getComputedStyle(sheet).position === "fixed" ? sheet.offsetHeight : 0,
		focus: () => title.focus(),
	};
}
