import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** How often a waiting build looks whether the other has ended, in milliseconds. */
const PAUSE = 300;

/**
 * Waits until no other build of this project runs: Astro keeps files of a build
 * in one place. A lock that a killed build left behind is taken over.
 *
 * @param say told once when there is a wait
 * @returns what ends the turn
 */
export async function waitForTurn(
	root: string,
	say: (message: string) => void,
): Promise<() => Promise<void>> {
	const lock = path.join(root, ".cache", "build.lock");
	await mkdir(path.dirname(lock), { recursive: true });
	for (let waited = false; ; waited = true) {
		try {
			await writeFile(lock, String(process.pid), { flag: "wx" });
			return () => rm(lock, { force: true });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
		}
		const owner = Number(await readFile(lock, "utf8").catch(() => ""));
		if (!waited && owner > 0 && isAlive(owner))
			say(`Another build is running (process ${owner}). Waiting for it to end.`);
		if (owner > 0 && !isAlive(owner)) await rm(lock, { force: true });
		else await sleep(PAUSE);
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}
