import { heldClass, heldRuns } from "../text/heldRuns.ts";

/** Holds the lines of a title together that a script has written, as the build does those of pages. */
export function holdLines(title: Element): void {
	const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) {
		const text = walker.currentNode as Text;
		if (!text.parentElement?.closest(".formula, .nobr, .on, code")) texts.push(text);
	}
	for (const text of texts) {
		const runs = heldRuns(text.data, "title");
		if (!runs.some(({ holds }) => holds)) continue;
		text.replaceWith(
			...runs.map((run) => {
				if (!run.holds) return run.text;
				const span = document.createElement("span");
				span.className = heldClass[run.holds];
				span.textContent = run.text;
				return span;
			}),
		);
	}
}
