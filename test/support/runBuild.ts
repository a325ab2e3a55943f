import { spawn } from "node:child_process";
import path from "node:path";
import { ROOT } from "./corpus.ts";

export interface Ran {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs a script of the project as its user does, in a process of its own. */
export function runScript(script: string, ...args: readonly string[]): Promise<Ran> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [path.join(ROOT, "scripts", script), ...args], {
			cwd: ROOT,
		});
		let stdout = "";
		let stderr = "";
		child.stdout.on("data", (data) => {
			stdout += data;
		});
		child.stderr.on("data", (data) => {
			stderr += data;
		});
		child.on("error", reject);
		child.on("close", (code) => resolve({ code, stdout, stderr }));
	});
}

export function runBuild(...args: readonly string[]): Promise<Ran> {
	return runScript("build.ts", ...args);
}
