/**
 * Completes an opened block that says how a page is cited: each reference can be copied, and in the folder,
 * which has no file for each paper, its citations are made of the list's data.
 *
 * @param block with `data-slug`, of a paper, or `data-theme`, the title of a theme
 */
export function completeCitation(block: HTMLElement): void {
	if (block.dataset.complete !== undefined) return;
	block.dataset.complete = "";
	for (const reference of block.querySelectorAll("dd")) {
		const text = reference.textContent ?? "";
		reference.append(" ", copyButton(text));
	}
	if (!block.querySelector(".save"))
		import("./saveCitations.ts").then(({ saveLine }) => block.append(saveLine(block.dataset)));
}

function copyButton(text: string): HTMLButtonElement {
	const button = document.createElement("button");
	button.type = "button";
	button.textContent = "Copy";
	button.addEventListener("click", async () => {
		try {
			await navigator.clipboard.writeText(text);
			button.textContent = "Copied";
		} catch {
			button.textContent = "Cannot copy here: select the text";
		}
		setTimeout(() => {
			button.textContent = "Copy";
		}, 3000);
	});
	return button;
}
