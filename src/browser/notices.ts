/** What a page seldom has to say: its script loads these words when they are needed. */

/** A change of the reader's list was not kept. */
export function sayNotKept(): void {
	show("problem", "alert").textContent =
		"The change could not be saved: this browser does not allow storage, has no space left, or " +
		"its saved list is damaged.";
}

/** A newer version of the survey waits; the reader decides when it is shown. */
export function offerNewer(newer: ServiceWorker): void {
	if (document.querySelector(".newer")) return;
	const button = document.createElement("button");
	button.textContent = "Show it";
	button.addEventListener("click", () => newer.postMessage("take over"));
	show("newer", "status").append(
		"This survey has changed since it was saved on this device. ",
		button,
	);
}

function show(kind: string, role: string): HTMLElement {
	document.querySelector(`.notice.${kind}`)?.remove(); // two clicks may be waiting for this script
	const notice = document.createElement("p");
	notice.className = `notice ${kind}`;
	notice.role = role;
	// What stands behind an open dialog is neither seen nor announced.
	(document.querySelector("dialog[open]") ?? document.body).append(notice);
	return notice;
}
