/** A page that nobody sees draws no frames; in milliseconds. */
const LONGEST_FRAME = 100;

/**
 * Puts hits into their list in the place of others, one with each frame: more would keep a slow processor
 * busy too long.
 *
 * @param field takes the focus from a hit that goes
 * @param wanted whether they still are to be shown
 * @returns false where they were not any more
 */
export async function showHits(
	list: HTMLElement,
	hits: readonly HTMLElement[],
	field: HTMLElement,
	wanted: () => boolean,
): Promise<boolean> {
	if (list.contains(document.activeElement)) field.focus();
	list.replaceChildren(...hits.slice(0, 1));
	for (const hit of hits.slice(1)) {
		await drawn();
		if (!wanted()) return false;
		list.append(hit);
	}
	return true;
}

function drawn(): Promise<unknown> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, LONGEST_FRAME);
	});
}
