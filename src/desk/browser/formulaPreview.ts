import type { Preview } from "../core/wire.ts";
import { post } from "./askDesk.ts";
import { element } from "./element.ts";
import { formulaNode } from "./formulaNode.ts";
import { turns } from "./turns.ts";

/** So long a preview waits for the next key, in milliseconds. */
const PAUSE = 120;

/** A place that shows how a TeX is set, or why it cannot be. */
export function formulaPreview(): { element: HTMLElement; show: (tex: string) => void } {
	const place = element("output", { className: "preview", "aria-label": "How it is set" });
	let timer: ReturnType<typeof setTimeout> | undefined;
	const begin = turns();
	const look = async (tex: string) => {
		const isLast = begin();
		const preview =
			tex.trim() === ""
				? undefined
				: await post<Preview>("formula", { tex }).catch((error: Error) => ({
						refused: error.message,
					}));
		if (!isLast()) return;
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
