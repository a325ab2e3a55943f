import { isComposing } from "../../browser/isComposing.ts";
import { element } from "./hitElement.ts";
import { liveHits } from "./liveHits.ts";
import { searchPage, styled } from "./styles.ts";

const dialog = element("dialog");
dialog.className = "search-dialog";
dialog.setAttribute("aria-label", "Search the survey");
const field = element("input");
Object.assign(field, { type: "search", name: "q", autocomplete: "off", spellcheck: false });
field.placeholder = "words, a method, a formula";
field.setAttribute("aria-label", "Search the survey");
const form = element("form");
form.action = searchPage.href;
form.setAttribute("role", "search");
const close = element("button", "Close");
close.type = "button";
close.onclick = () => dialog.close();
form.append(field, close);
const { place, run } = liveHits(field, "h3");
dialog.append(form, place);
document.body.append(dialog);

field.addEventListener("keydown", (event) => {
	if (event.key !== "Escape" || isComposing(event)) return;
	event.preventDefault(); // a browser would empty the field
	field.blur(); // else it has the keys until the next frame, and the slash with them
	dialog.close();
});
dialog.addEventListener("click", (event) => {
	if (event.target === dialog) dialog.close(); // beside it
});

/**
 * Answers what happened in the box in the head of the page: once something is typed into it, or a key
 * asked for search, the dialog opens and takes over what stands in it. Not while an input method
 * composes in the box: losing the focus would end its composition.
 */
export async function answer(
	box: HTMLInputElement,
	event?: Event,
	composes = () => false,
): Promise<void> {
	await styled; // what is typed until then stands in the box
	if (composes() || document.activeElement !== box) return;
	if (box.value !== "" || event?.type === "keydown") openDialog(box);
}

/** All at once, so that no key comes in between; words are selected only where nothing was typed. */
function openDialog(box: HTMLInputElement): void {
	const { value, selectionStart, selectionEnd } = box;
	box.value = "";
	box.blur(); // when the dialog is closed, the slash opens it again
	dialog.showModal();
	field.focus();
	if (value === "") field.select();
	else {
		field.value = value;
		field.setSelectionRange(selectionStart, selectionEnd);
	}
	run();
}
