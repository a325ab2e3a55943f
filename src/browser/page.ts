import { showStars } from "./list/stars.ts";
import { keepOffline } from "./offline.ts";
import "./unfold.ts";

showStars();
addEventListener("load", () => keepOffline(import.meta.env.BASE_URL));
