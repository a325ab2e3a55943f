/** How long loading hits may take, in milliseconds. */
const LONGEST_WAIT = 5_000;

/**
 * Hits are loaded as they come into view, but Ctrl-P shall print them all: it
 * brings them into view, waits, and prints. Printed from the browser's menu, the
 * page says that there are more.
 */
document.addEventListener("keydown", async (event) => {
	const hits = document.querySelector("pagefind-results");
	if (event.key !== "p" || !(event.ctrlKey || event.metaKey) || !hits?.querySelector(".waiting"))
		return;
	event.preventDefault();
	hits.classList.add("gathered");
	const end = performance.now() + LONGEST_WAIT;
	while (hits.querySelector(".waiting") && performance.now() < end)
		await new Promise((resolve) => setTimeout(resolve, 50));
	hits.classList.remove("gathered");
	print();
});

/** On paper the page's heading says what was searched for. */
addEventListener("beforeprint", () => {
	const input = document.querySelector<HTMLInputElement>("pagefind-input input");
	document.querySelector("#asked")!.textContent = input?.value ?? "";
});
