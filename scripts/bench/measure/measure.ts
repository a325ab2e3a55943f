import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { type TreeUsage, watchTree } from "./watchTree.ts";

/** What a command took, with all processes that it started. */
export interface Usage extends TreeUsage {
	/** CPU seconds */
	readonly cpu: number;
	/** seconds on the clock */
	readonly wall: number;
}

/** Whether a command can be measured on this system. */
export const canMeasure = process.platform === "linux";

/**
 * Runs a command of Node and measures it with all that it starts. The kernel's own count is exact for
 * processes that their parents waited for; one that outlives its parent is in what was seen alone, and so
 * the larger of both counts.
 *
 * @param args what Node is told
 * @param folder in which it runs
 * @returns what it took, and what it wrote on standard error
 * @throws with what it wrote when it fails
 */
export async function measure(
	args: readonly string[],
	folder: string,
): Promise<Usage & { readonly said: string }> {
	const scratch = mkdtempSync(path.join(tmpdir(), "abstrata-bench-"));
	const file = path.join(scratch, "usage.json");
	try {
		const waiter = path.join(import.meta.dirname, "waitFor.ts");
		const child = spawn(process.execPath, [waiter, file, process.execPath, ...args], {
			cwd: folder,
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
			stdio: ["ignore", "pipe", "pipe"],
		});
		const stop = watchTree(child.pid as number);
		const [said, also, [code]] = await Promise.all([
			text(child.stderr),
			text(child.stdout),
			once(child, "close"),
		]);
		const seen = stop();
		if (code !== 0) throw new Error(`${said}${also}\nnode ${args.join(" ")} failed (${code}).`);
		const counted = JSON.parse(readFileSync(file, "utf8")) as { wall: number; cpu: number };
		const sum = Object.values(seen.programs).reduce((all, cpu) => all + cpu, 0);
		return { ...seen, wall: counted.wall, cpu: Math.max(counted.cpu, sum), said };
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}
