import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * When a running process began, as its system tells it: a later process may have the same number,
 * but not the same mark. Undefined where no such process runs.
 */
export function processMark(pid: number): string | undefined {
	if (process.platform === "linux") return linuxMark(pid);
	try {
		process.kill(pid, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EPERM") return undefined;
	}
	if (process.platform === "win32") return ""; // tells nothing for little money: the number alone counts
	try {
		return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
	} catch {
		return "";
	}
}

function linuxMark(pid: number): string | undefined {
	try {
		const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		// The program's name, in brackets, may hold anything: what follows its end is counted.
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		const [state] = fields;
		const start = fields[19];
		return state === "Z" || state === "X" ? undefined : `${boot} ${start}`;
	} catch {
		return undefined;
	}
}
