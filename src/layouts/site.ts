/** What every page has. */

import { selectParagraph } from "../browser/selectParagraph.ts";
import { showStars } from "../list/browser/stars.ts";
import { keepOffline } from "../offline/browser/keepOffline.ts";
import "../search/browser/keys.ts";

showStars();
addEventListener("papers", showStars); // the search has shown some
addEventListener("click", selectParagraph);
if (!import.meta.env.DEV) addEventListener("load", () => keepOffline(import.meta.env.BASE_URL));
