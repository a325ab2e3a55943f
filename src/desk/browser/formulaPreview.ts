import type { Preview } from "../core/wire.ts";
import { post } from "./askDesk.ts";
import { element } from "./element.ts";
import { formulaNode } from "./formulaNode.ts";

/** So long a preview waits for the next key, in milliseconds. */
const PAUSE = 120;

/** A place that shows how a TeX is set, or why it cannot be. */
export function formulaPreview(): { element: HTMLElement; show: (tex: string) => void } {
	const place = element("output", { className: "preview", "aria-label": "How it is set" });
	let timer: ReturnType<typeof setTimeout> | undefined;
	let asked = 0;
	const look = async (tex: string) => {
		const turn = ++asked;
		const preview =
			tex.trim() === ""
				? undefined
				: await post<Preview>("formula", { tex }).catch((error: Error) => ({
						refused: error.message,
					}));
		if (turn !== asked) return; // a later one is on its way
		place.classList.toggle("refused", preview !== undefined && "refused" in preview);
		if (!preview) place.replaceChildren();
		else if ("refused" in preview) place.replaceChildren(preview.refused);
		else place.replaceChildren(formulaNode(preview.formula));
	};
	return {
		element: place,
		show: (tex) => {
			clearTimeout(timer);
			timer = setTimeout(() => void look(tex), PAUSE);
		},
	};
}
