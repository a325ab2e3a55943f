/**
 * Lets entries be dragged by their handles: within their group, or into another.
 *
 * @param moved told where an entry was dropped: into which group, and before which paper, if any
 */
export function dragEntries(
	groups: HTMLElement,
	moved: (slug: string, group: string | undefined, before: string | undefined) => void,
): void {
	let dragged: HTMLLIElement | undefined;

	groups.addEventListener("dragstart", ({ target, dataTransfer }) => {
		const item = (target as Element).closest?.(".handle")?.closest("li");
		if (!item || !dataTransfer) return;
		dragged = item;
		dataTransfer.effectAllowed = "move";
		dataTransfer.setData("text/plain", item.dataset.slug ?? "");
		dataTransfer.setDragImage(item, 0, 0);
	});
	groups.addEventListener("dragover", (event) => {
		const place = dragged && placeOf(event);
		if (!place) return;
		event.preventDefault();
		mark(place.before ?? place.section);
	});
	groups.addEventListener("drop", (event) => {
		const place = dragged && placeOf(event);
		if (!dragged || !place) return;
		event.preventDefault();
		moved(dragged.dataset.slug ?? "", place.section.dataset.group, place.before?.dataset.slug);
	});
	groups.addEventListener("dragend", () => {
		dragged = undefined;
		mark(undefined);
	});

	/** Above the middle of an entry is before it; below it is before the next. */
	function placeOf({ target, clientY }: DragEvent) {
		const section = (target as Element).closest<HTMLElement>("section");
		if (!section) return undefined;
		const items = Array.from(
			section.querySelectorAll("li"),
			(item) => item as HTMLLIElement,
		).filter((item) => item.dataset.slug !== undefined);
		const before = items.find((item) => {
			const { top, height } = item.getBoundingClientRect();
			return clientY < top + height / 2;
		});
		return { section, before };
	}

	function mark(element: HTMLElement | undefined): void {
		for (const marked of groups.querySelectorAll(".target")) marked.classList.remove("target");
		element?.classList.add("target");
	}
}
