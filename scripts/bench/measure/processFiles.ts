/** What the kernel tells of a process in `/proc/PID/stat`. Times are in ticks of the kernel's clock. */
export interface ProcessStat {
	readonly pid: number;
	readonly name: string;
	readonly parent: number;
	/** its own */
	readonly own: number;
	/** of all its children that have ended and were waited for, and of theirs */
	readonly ended: number;
	/** when it began, which tells it from a later one of the same number */
	readonly began: string;
}

/** Ticks a second: what Linux tells every program, whatever its own clock is. */
export const TICKS = 100;

export function parseStat(text: string): ProcessStat {
	// A name may hold blanks and brackets.
	const [, pid = "", name = "", rest = ""] = /^(\d+) \((.*)\) (.*)$/su.exec(text.trimEnd()) ?? [];
	const fields = rest.split(" ");
	const number = (field: number) => Number(fields[field - 3]);
	return {
		pid: Number(pid),
		name,
		parent: number(4),
		own: number(14) + number(15),
		ended: number(16) + number(17),
		began: fields[22 - 3] ?? "",
	};
}

/** What a process holds in memory, in bytes. */
export interface ProcessMemory {
	/** the most that it held until now */
	readonly most: number;
	/** what is its own now */
	readonly own: number;
	/** what is of files or shared, programs among them */
	readonly shared: number;
}

/** Reads `/proc/PID/status`; of a process that has ended that tells of no memory. */
export function parseMemory(text: string): ProcessMemory {
	const sizes = new Map(
		Array.from(text.matchAll(/^(\w+):\s+(\d+) kB$/gmu), ([, name = "", kilobytes]) => [
			name,
			Number(kilobytes) * 1024,
		]),
	);
	const size = (name: string) => sizes.get(name) ?? 0;
	return { most: size("VmHWM"), own: size("RssAnon"), shared: size("RssFile") + size("RssShmem") };
}
