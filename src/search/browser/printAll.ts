/** How long loading hits may take, in milliseconds. */
const LONGEST_WAIT = 5_000;

/**
 * Has Ctrl-P print all hits, of which the page shows the first; printed from the
 * browser's menu, the page says that there are more. On paper its heading says
 * what was searched for.
 *
 * @param more the button that shows the next hits, hidden when there are none
 */
export function printAll(field: HTMLInputElement, hits: HTMLElement, more: HTMLElement): void {
	document.addEventListener("keydown", async (event) => {
		if (event.key !== "p" || !(event.ctrlKey || event.metaKey) || more.hidden) return;
		event.preventDefault();
		const end = performance.now() + LONGEST_WAIT;
		while (!more.hidden && performance.now() < end) {
			const shown = hits.children.length;
			more.click();
			while (hits.children.length === shown && performance.now() < end)
				await new Promise((resolve) => setTimeout(resolve, 10));
		}
		print();
	});
	addEventListener("beforeprint", () => {
		document.querySelector("#asked")!.textContent = field.value;
	});
}
