/** What every page has. */
import { showStars } from "./list/stars.ts";
import { keepOffline } from "./offline.ts";
import "./search/keys.ts";

showStars();
addEventListener("papers", showStars); // the search has shown some
addEventListener("load", () => keepOffline(import.meta.env.BASE_URL));
