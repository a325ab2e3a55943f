/**
 * On every page: the slash, Ctrl-K and the field that leads to the search page open search; a page
 * that was found marks why. The code of it is loaded when it is wanted, so that a page stays as light
 * as its text.
 */
const fieldOf = (selector: string) => document.querySelector<HTMLInputElement>(`${selector} input`);
const field = fieldOf("[action][role=search]");

/** Whether an input method is at work in the field: known at once, before the code is there. */
let composing = false;

function answer(event?: Event & { isComposing?: boolean }): void {
	composing = event?.isComposing ?? false;
	(field!.id ? import("./overview.ts") : import("./dialog.ts")).then(({ answer }) =>
		answer(field!, event, () => composing),
	);
}

/**
 * A slash that is text; in an empty field of a search, such as one that has the focus already, it is
 * none.
 */
const isTyping = (target: HTMLInputElement) =>
	target.matches("[role=search] *") ? target.value : target.matches(":read-write,select");

addEventListener("keydown", (event) => {
	const { key, code, target } = event;
	const wanted =
		event.ctrlKey || event.metaKey
			? /^(Key)?k$/i.test(key > "z" ? code : key) && !event.shiftKey
			: key === "/" && !isTyping(target as HTMLInputElement);
	if (!wanted || event.altKey) return;
	event.preventDefault();
	const place = fieldOf(":modal") ?? fieldOf("[role=search]")!;
	if (place !== document.activeElement) {
		place.focus({ preventScroll: place.matches(".site *") });
		place.select();
	}
	if (place === field) answer(event);
});
for (const type of ["focus", "input", "compositionend"]) field?.addEventListener(type, answer);
if (field?.value) answer(); // typed before this was loaded
if (location.search.includes("highlight=")) import("./mark.ts");

export {};
