import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { claim, type Holder, holder, isRunning, type Lock, readLock, replace } from "./lockFile.ts";

/** How often a waiting build looks whether the other has ended, in milliseconds. */
const PAUSE = 300;

/** The right to build. */
export interface Turn {
	/** a process works for this one: whoever takes over ends it */
	addHelper(pid: number): void;
	end(): Promise<void>;
}

/**
 * Waits until no other build of this project runs: Astro keeps files of a build
 * in one place. A lock that no build holds is taken over.
 *
 * @param tell told once when there is a wait, and when a lock is taken over
 * @param signal ends the wait
 */
export async function waitForTurn(
	root: string,
	tell: (message: string) => void,
	signal?: AbortSignal,
): Promise<Turn> {
	const lock = lockOf(root);
	await mkdir(path.dirname(lock), { recursive: true });
	const own = holder(process.pid);
	let told = false;
	for (;;) {
		const seen = readLock(lock);
		if (seen === "none") {
			if (claim(lock, [own])) return turnOf(lock, own);
			continue;
		}
		const why = whyFree(seen);
		if (why && (await takeOver(lock, own))) {
			tell(`The lock ${lock} was taken over: ${why}.`);
			return turnOf(lock, own);
		}
		if (!why && !told) {
			tell(`Another build is running (process ${pidOf(seen)}). Waiting for it to end.`);
			told = true;
		}
		await sleep(PAUSE, undefined, { signal }).catch(() => signal?.throwIfAborted());
	}
}

/** Whether a build of the project runs now. */
export function isBuilding(root: string): boolean {
	const lock = readLock(lockOf(root));
	return lock !== "none" && whyFree(lock) === undefined;
}

const lockOf = (root: string) => path.join(root, ".cache", "build.lock");

const pidOf = (lock: Exclude<Lock, "none">) =>
	"holders" in lock ? lock.holders[0]?.pid : undefined;

/** Why nobody holds a lock; undefined where somebody does. */
function whyFree(lock: Exclude<Lock, "none">): string | undefined {
	if ("unreadable" in lock) return `it was ${lock.unreadable}`;
	const [build] = lock.holders;
	if (!build || isRunning(build)) return undefined;
	return `its build, process ${build.pid}, ended early`;
}

/**
 * Two builds may find the same lock free. Only who holds the right to take over does so, and looks
 * again before: nobody else replaces a lock that is free.
 */
async function takeOver(lock: string, own: Holder): Promise<boolean> {
	const right = `${lock}.takeover`;
	if (!claim(right, [own])) {
		const other = readLock(right);
		if (other !== "none" && whyFree(other)) await rm(right, { recursive: true, force: true });
		return false;
	}
	try {
		const seen = readLock(lock);
		if (seen === "none" || whyFree(seen) === undefined) return false;
		if ("unreadable" in seen) {
			// It may be a folder, over which nothing is written; once it is gone, another may be faster.
			await rm(lock, { recursive: true, force: true });
			return claim(lock, [own]);
		}
		await endHelpers(seen.holders);
		replace(lock, [own]);
		return true;
	} finally {
		await rm(right, { force: true });
	}
}

/** What a killed build had started may still write. */
async function endHelpers(holders: readonly Holder[]): Promise<void> {
	for (const helper of holders.slice(1)) {
		while (isRunning(helper)) {
			process.kill(helper.pid, "SIGKILL");
			await sleep(PAUSE / 10);
		}
	}
}

function turnOf(lock: string, own: Holder): Turn {
	return {
		addHelper: (pid) => replace(lock, [own, holder(pid)]),
		async end() {
			const now = readLock(lock);
			const isOwn = now !== "none" && pidOf(now) === own.pid;
			if (isOwn) await rm(lock, { force: true });
		},
	};
}
