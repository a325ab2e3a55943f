import { element, hitElement } from "./hitElement.ts";
import { moveByArrows } from "./moveByArrows.ts";
import { createInstance } from "./pagefind.ts";
import { showHits } from "./showHits.ts";
import { showNearest } from "./showNearest.ts";
import { statusText } from "./statusText.ts";

/** So many hits stand in the dialog; the search page has the others. */
const HITS = 5;

/** After so many milliseconds without a key. */
const PAUSE = 120;

const search = createInstance();
const page = new URL(".", import.meta.url);

const dialog = element("dialog");
dialog.className = "search-dialog";
dialog.setAttribute("aria-label", "Search the survey");
const field = element("input");
Object.assign(field, { type: "search", name: "q", autocomplete: "off", spellcheck: false });
field.placeholder = "words, a method, a formula";
field.setAttribute("aria-label", "Search the survey");
const form = element("form");
form.action = `${page.href}${document.documentElement.dataset.folder ? "index.html" : ""}`;
form.setAttribute("role", "search");
const close = element("button", "Close");
close.type = "button";
close.onclick = () => dialog.close();
form.append(field, close);
const status = element("p");
status.className = "note";
status.setAttribute("role", "status");
const nearest = element("p");
nearest.className = "nearest";
nearest.hidden = true;
const hits = element("ol");
hits.className = "hits";
const help = element("p", "Arrows choose, Enter opens; Enter in the field shows all results.");
help.className = "note";
dialog.append(form, status, nearest, hits, help);

const styles = element("link");
styles.rel = "stylesheet";
styles.href = new URL("search.css", page).href;
const styled = new Promise((resolve) => {
	styles.addEventListener("load", resolve);
	styles.addEventListener("error", resolve);
});
document.head.append(styles);
document.body.append(dialog);

moveByArrows(field, hits);
field.addEventListener("input", run);
field.addEventListener("keydown", (event) => {
	if (event.key !== "Escape") return;
	event.preventDefault(); // a browser would empty the field
	field.blur(); // else it has the keys until the next frame, and the slash with them
	dialog.close();
});
dialog.addEventListener("click", (event) => {
	if (event.target === dialog) dialog.close(); // beside it
});

/**
 * Opens the dialog; on a page with a search of its own, leads to its field.
 *
 * @param box the box in the head of the page: what was typed into it is taken over
 */
export async function openDialog(box: HTMLInputElement | null): Promise<void> {
	const own = document.querySelector<HTMLInputElement>("main [role=search] input");
	if (own) {
		own.focus();
		own.select();
		return;
	}
	await styled;
	if (box?.value) {
		field.value = box.value;
		box.value = "";
	}
	box?.blur(); // when the dialog is closed, the slash opens it again
	if (!dialog.open) dialog.showModal();
	field.focus();
	if (field.value !== "" && field.value === shown) field.select();
	else await run();
}

let searches = 0;
/** the words of the hits that stand there */
let shown = "";

async function run(): Promise<void> {
	searches += 1;
	const mine = searches;
	const typed = field.value;
	if (typed.trim() === "") {
		hits.replaceChildren();
		status.textContent = "";
		nearest.hidden = true;
		await search.init().catch(() => undefined); // told of when something is searched
		return;
	}
	try {
		const response = await search.debouncedSearch(typed, {}, PAUSE);
		if (!response || mine !== searches) return;
		const found = await Promise.all(response.results.slice(0, HITS).map((hit) => hit.data()));
		if (mine !== searches) return;
		shown = typed;
		const elements = found.map((fragment) => hitElement(fragment, "h3"));
		if (!(await showHits(hits, elements, () => mine === searches))) return;
		dispatchEvent(new Event("papers"));
		status.textContent = statusText(response.results.length, response.understood);
		showNearest(nearest, response.understood, (word) => {
			field.value = word;
			field.focus();
			run();
		});
	} catch {
		status.textContent =
			"The search could not be loaded. Are you online? Then load the page again.";
	}
}
