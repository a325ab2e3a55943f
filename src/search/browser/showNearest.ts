import { element } from "./hitElement.ts";
import type { Understood } from "./pagefindApi.ts";

/** Offers real words in place of those that no paper has. */
export function showNearest(
	place: HTMLElement,
	understood: Understood | undefined,
	choose: (word: string) => void,
): void {
	const { nearest = [] } = understood ?? {};
	place.hidden = nearest.length === 0;
	const buttons = nearest.map((word) => {
		const button = element("button", word);
		button.type = "button";
		button.addEventListener("click", () => choose(word));
		return button;
	});
	const parted = buttons.flatMap((button, at) => (at === 0 ? [button] : [", ", button]));
	place.replaceChildren("Words that are most like it: ", ...parted);
}
