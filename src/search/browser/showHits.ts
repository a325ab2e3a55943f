/** So many hits are laid out at once: all of them would keep a slow processor busy too long. */
const AT_ONCE = 2;

/** A page that nobody sees draws no frames; in milliseconds. */
const LONGEST_FRAME = 100;

/**
 * Puts hits into their list in the place of others, a few with each frame.
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
	list.replaceChildren(...hits.slice(0, AT_ONCE));
	for (let at = AT_ONCE; at < hits.length; at += AT_ONCE) {
		await drawn();
		if (!wanted()) return false;
		list.append(...hits.slice(at, at + AT_ONCE));
	}
	return true;
}

function drawn(): Promise<unknown> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, LONGEST_FRAME);
	});
}
