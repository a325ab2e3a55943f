/**
 * On every page: the slash, Ctrl-K and the box in the head open search; a page that was found marks
 * why. The code of both is loaded when it is wanted, so that a page stays as light as its text.
 */
const box = document.querySelector<HTMLInputElement>("header [type=search]");
const load = () => import("./dialog.ts");
const openSearch = () => load().then(({ openDialog }) => openDialog(box));

addEventListener("keydown", (event) => {
	const { key, target } = event;
	const wanted =
		key === "/"
			? !(target as Element).matches("input,select,textarea")
			: key === "k" && (event.ctrlKey || event.metaKey);
	if (!wanted) return;
	event.preventDefault();
	box?.focus(); // what is typed before the dialog is there is not lost
	openSearch();
});
box?.addEventListener("focus", load);
box?.addEventListener("input", openSearch);
if (location.search.includes("highlight=")) import("./mark.ts");

export {};
