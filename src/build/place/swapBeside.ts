import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { promisify } from "node:util";

/** The neighbours of `out`: what comes and what was there. Nobody else uses such names. */
export const besideOf = (out: string) => ({
	next: `${out}.abstrata-next`,
	last: `${out}.abstrata-last`,
});

/** Puts the site that stands beside a folder in its place. */
export async function swapBeside(out: string, onChange: (change: string) => void): Promise<void> {
	const { next, last } = besideOf(out);
	const had = existsSync(out);
	onChange("exchange");
	if (!had || !(await exchange(next, out))) {
		if (had) await rename(out, last);
		onChange("put the next in its place");
		try {
			await rename(next, out);
		} catch (error) {
			if (had) await rename(last, out);
			throw error;
		}
	}
	onChange("remove the last");
	await rm(next, { recursive: true, force: true });
	await rm(last, { recursive: true, force: true });
}

export async function recoverBeside(out: string): Promise<void> {
	const { next, last } = besideOf(out);
	if (!existsSync(out) && existsSync(last)) await rename(last, out);
	await rm(last, { recursive: true, force: true });
	await rm(next, { recursive: true, force: true });
}

/** Exchanges two folders at one stroke; GNU's `mv` can since 9.5. Where it cannot, nothing has changed. */
async function exchange(one: string, other: string): Promise<boolean> {
	try {
		await promisify(execFile)("mv", ["--exchange", "--no-target-directory", "--", one, other]);
		return true;
	} catch {
		return false;
	}
}
