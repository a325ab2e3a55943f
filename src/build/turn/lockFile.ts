import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { processMark } from "./processMark.ts";

/** A process that holds a lock, or works for the one that does. */
export interface Holder {
	readonly pid: number;
	readonly mark: string;
}

/** What a lock says. `unreadable` tells what is found in place of one. */
export type Lock =
	| "none"
	| { readonly unreadable: string }
	| { readonly holders: readonly Holder[] };

/** This process, or one of its own. */
export function holder(pid: number): Holder {
	return { pid, mark: processMark(pid) ?? "" };
}

/** Whether the very process still runs that was written down, not a later one of its number. */
export function isRunning({ pid, mark }: Holder): boolean {
	return processMark(pid) === mark;
}

/** A lock holds a line for each holder, the build itself first. */
export function readLock(file: string): Lock {
	let text: string;
	try {
		text = readFileSync(file, "utf8");
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "ENOENT") return "none";
		return { unreadable: code === "EISDIR" ? "a folder" : `not readable (${code})` };
	}
	if (text.trim() === "") return { unreadable: "empty" };
	const lines = text.replace(/\n$/u, "").split("\n");
	const holders = lines.flatMap((line) => {
		const [, pid, mark] = /^([1-9]\d{0,9}) (.*)$/u.exec(line) ?? [];
		return pid === undefined || mark === undefined ? [] : [{ pid: Number(pid), mark }];
	});
	if (holders.length < lines.length) return { unreadable: "not written by a build" };
	return { holders };
}

/**
 * Takes a lock that nobody holds.
 *
 * @returns false if somebody was faster
 */
export function claim(file: string, holders: readonly Holder[]): boolean {
	const ready = write(file, holders);
	try {
		linkSync(ready, file); // unlike writing, it takes effect at once and never twice
		return true;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "EEXIST") return false;
		if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS") throw error;
		return claimByWriting(file, holders); // not every file system has links
	} finally {
		rmSync(ready, { force: true });
	}
}

/** Puts a lock in place of the one that is there. */
export function replace(file: string, holders: readonly Holder[]): void {
	renameSync(write(file, holders), file);
}

function claimByWriting(file: string, holders: readonly Holder[]): boolean {
	try {
		writeFileSync(file, print(holders), { flag: "wx" });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
		throw error;
	}
}

/** Writes a lock beside its place, so that it is never seen half written. */
function write(file: string, holders: readonly Holder[]): string {
	const ready = `${file}.${process.pid}`;
	try {
		writeFileSync(ready, print(holders));
	} catch (error) {
		rmSync(ready, { force: true });
		throw error;
	}
	return ready;
}

const print = (holders: readonly Holder[]) =>
	holders.map(({ pid, mark }) => `${pid} ${mark}\n`).join("");
