/** Opens folded parts for printing where `print.css` cannot (`::details-content`). */
if (!CSS.supports("selector(::details-content)")) {
	addEventListener("beforeprint", () => {
		for (const folded of document.querySelectorAll<HTMLDetailsElement>("details:not([open])")) {
			folded.open = true;
			addEventListener("afterprint", () => (folded.open = false), { once: true });
		}
	});
}

export {};
