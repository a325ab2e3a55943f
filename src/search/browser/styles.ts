import { element } from "./hitElement.ts";

/** The folder of the search, in which its page stands too. */
export const searchFolder = new URL(".", import.meta.url);

/** The address of the search page, in a folder of files too. */
export const searchPage = new URL(
	document.documentElement.dataset.folder ? "index.html" : "",
	searchFolder,
);

const link = element("link");
link.rel = "stylesheet";
link.href = new URL("search.css", searchFolder).href;

/** Loads how hits look; it resolves as well where that cannot be loaded. */
export const styled = new Promise<void>((resolve) => {
	link.onload = link.onerror = () => resolve();
});
document.head.append(link);
