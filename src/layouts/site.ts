/** What every page has. */

import { selectParagraph } from "../browser/selectParagraph.ts";
import { showStars } from "../list/browser/stars.ts";
import { keepOffline } from "../offline/browser/keepOffline.ts";
import "../search/browser/keys.ts";

showStars();
addEventListener("papers", showStars); // the search has shown some
addEventListener("click", selectParagraph);
addEventListener("toggle", openCitation, true); // it does not bubble

function openCitation({ target }: Event): void {
	if (target instanceof HTMLDetailsElement && target.matches(".cite-as"))
		import("../list/browser/citeHere.ts").then((module) => module.completeCitation(target));
}

if (!import.meta.env.DEV) addEventListener("load", () => keepOffline(import.meta.env.BASE_URL));
