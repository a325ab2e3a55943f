import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { isBuilding } from "../turn/waitForTurn.ts";
import { realFolder } from "./outFolder.ts";
import { recoverSite } from "./placeSite.ts";

/**
 * How long a running build may take to put its site in place, and how often that is looked at, in
 * milliseconds.
 */
const [PATIENCE, PAUSE] = [2000, 20];

/**
 * For whoever only reads a site: puts right what a build may have left that was killed at its last
 * moment.
 */
export async function lastSite(root: string, folder: string): Promise<void> {
	const out = await realFolder(folder);
	if (!isBuilding(root)) return recoverSite(out);
	for (let waited = 0; !existsSync(out) && waited < PATIENCE; waited += PAUSE) await sleep(PAUSE);
}
