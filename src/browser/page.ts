import { keepOffline } from "./offline.ts";

addEventListener("load", () => keepOffline(import.meta.env.BASE_URL));
