import { isComposing } from "../../browser/isComposing.ts";

/**
 * Turns the heading of a group into a field: Enter or leaving it names the group,
 * Escape and the empty name leave it as it was.
 */
export function renameInPlace(
	section: HTMLElement,
	name: string,
	renamed: (name: string) => void,
): void {
	const field = document.createElement("input");
	field.value = name;
	field.ariaLabel = "Name of the group";
	field.addEventListener("keydown", (event) => {
		const { key } = event;
		if (isComposing(event)) return;
		if (key === "Escape") field.value = name;
		if (key === "Escape" || key === "Enter") field.blur();
	});
	field.addEventListener("blur", () => renamed(field.value.trim() || name), { once: true });
	section.querySelector("h2")?.replaceChildren(field);
	field.select();
}
