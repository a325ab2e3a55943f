import { isComposing } from "../../browser/isComposing.ts";
import { liveHits } from "./liveHits.ts";
import { styled } from "./styles.ts";

/**
 * The overview's own field: hits stand below it, over what follows, as long as the reader is at it.
 * Escape hides them and leads back to the field, in which the words stay.
 */
const field = document.querySelector<HTMLInputElement>("#find")!;
const form = field.form!;
const { place, run } = liveHits(field, "h2");
place.className = "hits-below";
place.hidden = true;
form.after(place);

const phone = matchMedia("(max-width: 40rem)");
const isWithin = (target: EventTarget | null) =>
	target instanceof Node && (form.contains(target) || place.contains(target));

function show(): void {
	const wasHidden = place.hidden;
	place.hidden = field.value.trim() === "" || !isWithin(document.activeElement);
	if (wasHidden && !place.hidden && phone.matches) form.scrollIntoView(); // above its keyboard
}

function hide(): void {
	place.hidden = true;
}

/** Before the arrows of the hits, which cannot be reached while they are hidden. */
function onKey(event: KeyboardEvent): void {
	if (isComposing(event)) return;
	if (event.key === "ArrowDown") show();
	if (event.key !== "Escape" || place.hidden) return;
	event.preventDefault(); // a browser would empty the field
	hide();
	field.focus();
}

/** Answers what happened in the field; that it has the focus is no wish to see the hits again. */
export async function answer(_field: HTMLInputElement, event?: Event): Promise<void> {
	await styled;
	if (event?.type !== "focus") show();
}

field.addEventListener("click", show);
for (const part of [form, place]) {
	part.addEventListener("keydown", onKey, { capture: true });
	part.addEventListener("focusout", ({ relatedTarget }) => {
		if (relatedTarget && !isWithin(relatedTarget)) hide();
	});
}
addEventListener("pointerdown", ({ target }) => {
	if (!isWithin(target)) hide();
});
run();
