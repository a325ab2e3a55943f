import { readingKeyNames } from "./readingKeyNames.ts";
import { readingKeysOff, setReadingKeys } from "./readingKeysOff.ts";

/** The papers of a page, each with a link in its heading. */
const PAPERS = ".entries > li, .hit, .newest > li, ol.papers > li";

/** Does what a key asks for: see readingKeyNames.ts. Keys without a meaning here do nothing. */
export function readingKey(key: string): void {
	if (key === "?") showKeys();
	else if (readingKeysOff()) return;
	else if (key === "j") goTo(1);
	else if (key === "k") goTo(-1);
	else if (key === "o") open();
	else if (key === "s") (current() ?? document).querySelector<HTMLElement>(".star")?.click();
}

function papers(): HTMLElement[] {
	return Array.from(document.querySelectorAll<HTMLElement>(PAPERS)).filter((paper) =>
		paper.checkVisibility(),
	);
}

/** The paper in which the focus is. */
function current(): HTMLElement | undefined {
	return document.activeElement?.closest<HTMLElement>(PAPERS) ?? undefined;
}

/** From the paper in focus, else from what is seen; on a paper's own page, to that of its neighbour. */
function goTo(step: 1 | -1): void {
	const all = papers();
	if (all.length === 0) {
		document.querySelector<HTMLElement>(`.turn [rel=${step > 0 ? "next" : "prev"}]`)?.click();
		return;
	}
	const from = current();
	const next = from
		? all[all.indexOf(from) + step]
		: step > 0
			? all.find((paper) => paper.getBoundingClientRect().top >= 0)
			: all.findLast((paper) => paper.getBoundingClientRect().top < 0);
	const link = next?.querySelector<HTMLElement>(":is(h2, h3, h4) a");
	link?.focus();
	next?.scrollIntoView({ block: "nearest" });
}

function open(): void {
	const paper = current();
	const folded = paper?.querySelector("details");
	if (folded) folded.open = !folded.open;
	else paper?.querySelector<HTMLElement>(":is(h2, h3, h4) a")?.click();
}

/** A sheet that tells the keys, and lets readers whose software types of itself turn the letters off. */
function showKeys(): void {
	const sheet = document.createElement("dialog");
	sheet.className = "keys";
	sheet.ariaLabel = "Keys";
	const list = document.createElement("dl");
	for (const [key, does] of readingKeyNames) {
		const [name, says] = [document.createElement("dt"), document.createElement("dd")];
		const sign = document.createElement("kbd");
		sign.textContent = key;
		name.append(sign);
		says.textContent = does;
		list.append(name, says);
	}
	const label = document.createElement("label");
	const use = document.createElement("input");
	use.type = "checkbox";
	use.checked = !readingKeysOff();
	use.addEventListener("change", () => setReadingKeys(use.checked));
	label.append(use, " use single letters as keys");
	const close = document.createElement("button");
	close.textContent = "Close";
	close.addEventListener("click", () => sheet.close());
	sheet.append(list, label, close);
	sheet.addEventListener("close", () => sheet.remove());
	document.body.append(sheet);
	sheet.showModal();
}
