import { placeSite } from "../../src/build/place/placeSite.ts";
import { swapInside } from "../../src/build/place/swapInside.ts";

/** `node placeAndDie.ts beside|inside SITE OUT N`: puts a site in its place, and is killed before the change N, from 0. */
const [way = "", site = "", out = "", number = ""] = process.argv.slice(2);
let left = Number(number);
const place = way === "inside" ? swapInside : placeSite;
await place(site, out, () => {
	if (left-- === 0) process.kill(process.pid, "SIGKILL");
});
