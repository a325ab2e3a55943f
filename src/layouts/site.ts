/** What every page has. */

import { selectParagraph } from "../browser/selectParagraph.ts";
import { showStars } from "../list/browser/stars.ts";
import { keepOffline } from "../offline/browser/keepOffline.ts";
import "../search/browser/keys.ts";

showStars();
addEventListener("papers", showStars); // the search has shown some
addEventListener("click", selectParagraph);
addEventListener("toggle", openCitation, true); // it does not bubble
addEventListener("keydown", readByKey);

function openCitation({ target }: Event): void {
	if (target instanceof HTMLDetailsElement && target.matches(".cite-as"))
		import("../list/browser/citeHere.ts").then((module) => module.completeCitation(target));
}

/** Keys of readers, where nothing is typed: see readingKeyNames.ts. */
function readByKey({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): void {
	if (altKey || ctrlKey || metaKey || !/^[jkos?]$/u.test(key)) return;
	if ((target as Element).matches(":read-write,select,dialog *")) return;
	import("../browser/readingKeys.ts").then(({ readingKey }) => readingKey(key));
}

if (!import.meta.env.DEV) addEventListener("load", () => keepOffline(import.meta.env.BASE_URL));
