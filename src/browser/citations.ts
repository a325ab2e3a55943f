/**
 * What styles cannot do for the notes of citations: Escape puts one away, and
 * on a touch screen the first tap shows it, the second follows the link.
 */
const CITE = ".essay .cite";

document.addEventListener("keydown", ({ key }) => {
	if (key !== "Escape") return;
	close();
	for (const cite of document.querySelectorAll<HTMLElement>(CITE)) {
		if (!cite.matches(":hover, :focus-within")) continue;
		cite.dataset.note = "away";
		for (const leaving of ["pointerleave", "focusout"]) {
			cite.addEventListener(leaving, () => delete cite.dataset.note, { once: true });
		}
	}
});

document.addEventListener("click", (event) => {
	const cite = event.target instanceof Element ? event.target.closest<HTMLElement>(CITE) : null;
	const touched = event instanceof PointerEvent && event.pointerType === "touch";
	if (cite && touched && cite.dataset.note !== "open") {
		event.preventDefault();
		close();
		cite.dataset.note = "open";
	} else if (!cite) close();
});

function close(): void {
	for (const cite of document.querySelectorAll<HTMLElement>(`${CITE}[data-note]`))
		delete cite.dataset.note;
}

export {};
