import type { PageMessage } from "../core/messages.ts";

/** Where a paper's page has the texts that can be corrected. */
const TEXTS = "article.paper h1, article.paper .abstract";

/** So long a selection must stand, in milliseconds. */
const PAUSE = 200;

/** Which page this is. */
export function pageMessage(): PageMessage {
	return { type: "page", path: location.pathname, slug: slugOf(location.pathname) };
}

/** The formulas of a paper's page in their order. */
export const formulasOf = (): Element[] =>
	Array.from(document.querySelectorAll(TEXTS)).flatMap((text) => [
		...text.querySelectorAll(".formula"),
	]);

/** Tells at what a person points: a stretch of text, a formula, a result, a paper among others. */
export function pointedAt(tell: (message: PageMessage) => void): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	document.addEventListener("selectionchange", () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			const selection = getSelection();
			const text = selection?.toString().trim() ?? "";
			const around = selection?.anchorNode?.parentElement?.closest("article.paper");
			if (text !== "" && around) tell({ type: "selection", text });
		}, PAUSE);
	});
	document.addEventListener("click", ({ target, detail, clientX, clientY }) => {
		if (!(target instanceof Element) || detail !== 1 || getSelection()?.isCollapsed === false)
			return;
		// The picture of a formula takes no clicks: they are those of the text below it.
		const nth = formulasOf().findIndex((formula) => {
			if (formula.contains(target)) return true;
			const { left, right, top, bottom } = formula.getBoundingClientRect();
			return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
		});
		const result = target.closest(".result");
		if (nth !== -1) tell({ type: "formula", nth });
		else if (result && slugOf(location.pathname) !== undefined)
			tell({ type: "result", text: result.textContent ?? "" });
		else if (slugOf(location.pathname) === undefined && !target.closest("a,button")) {
			const link = target
				.closest("article,li,tr")
				?.querySelector<HTMLAnchorElement>("a[href*='papers/']");
			const slug = link && slugOf(link.pathname);
			if (slug) tell({ type: "paper", slug });
		}
	});
}

/** The paper whose page an address is. */
function slugOf(path: string): string | undefined {
	return /\/papers\/([a-z0-9-]+)\/$/u.exec(path)?.[1];
}
