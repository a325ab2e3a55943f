import { readdirSync, readFileSync } from "node:fs";
import { type ProcessStat, parseMemory, parseStat, TICKS } from "./processFiles.ts";

/** Milliseconds between two looks, or more where looking would take a twentieth of the time. */
const EVERY = 100;
const SHARE = 1 / 20;

/** What all processes that one started were seen to take. */
export interface TreeUsage {
	/** CPU seconds by the names of programs; what each took after it was last looked at is not told */
	readonly programs: Readonly<Record<string, number>>;
	/** the most memory of a process, in bytes, of which a part may be shared with others */
	readonly largest: number;
	/** the most memory of all at once, in bytes; programs and libraries, which they share, are counted once */
	readonly tree: number;
}

/** Looks at all that a process started, until told to stop. On Linux only. */
export function watchTree(root: number): () => TreeUsage {
	const seen = new Map<string, ProcessStat>();
	let largest = 0;
	let tree = 0;
	let timer: NodeJS.Timeout;
	const look = () => {
		const began = performance.now();
		const alive = descendants(root, seen);
		let together = 0;
		let once = 0;
		for (const stat of alive) {
			if (stat.pid === root) continue;
			seen.set(keyOf(stat), stat);
			const { most, own, shared } = parseMemory(readProcess(stat.pid, "status") ?? "");
			largest = Math.max(largest, most);
			together += own;
			once = Math.max(once, shared);
		}
		tree = Math.max(tree, together + once);
		timer = setTimeout(look, Math.max(EVERY, (performance.now() - began) / SHARE));
	};
	look();
	return () => {
		clearTimeout(timer);
		const programs: Record<string, number> = {};
		for (const { name, own } of seen.values()) programs[name] = (programs[name] ?? 0) + own / TICKS;
		return { programs, largest, tree };
	};
}

const keyOf = ({ pid, began }: ProcessStat) => `${pid} ${began}`;

/** A process, those that it started, and those seen before whose parent has ended. */
function descendants(root: number, seen: ReadonlyMap<string, ProcessStat>): ProcessStat[] {
	const all = readdirSync("/proc")
		.filter((name) => /^\d+$/u.test(name))
		.flatMap((name) => {
			const text = readProcess(name, "stat");
			return text === undefined ? [] : [parseStat(text)];
		});
	const children = Map.groupBy(all, ({ parent }) => parent);
	const below = (stat: ProcessStat): ProcessStat[] => [
		stat,
		...(children.get(stat.pid) ?? []).flatMap(below),
	];
	const tops = all.filter((stat) => stat.pid === root || seen.has(keyOf(stat)));
	return [...new Set(tops.flatMap(below))];
}

/** A file that the kernel keeps of a process; undefined when that has ended. */
function readProcess(pid: number | string, file: string): string | undefined {
	try {
		return readFileSync(`/proc/${pid}/${file}`, "utf8");
	} catch {
		return undefined;
	}
}
