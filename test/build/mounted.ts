import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Mounts a small file system of its own at a folder while something is done. */
export async function mounted(
	folder: string,
	options: string,
	use: () => Promise<void>,
): Promise<void> {
	mkdirSync(folder, { recursive: true });
	execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]);
	try {
		await use();
	} finally {
		execFileSync("umount", ["--lazy", folder]);
	}
}

/** Whether this system lets us. */
mounted.possible = (() => {
	const folder = mkdtempSync(path.join(tmpdir(), "abstrata-mount-"));
	try {
		execFileSync("mount", ["-t", "tmpfs", "tmpfs", folder], { stdio: "ignore" });
		execFileSync("umount", [folder]);
		return true;
	} catch {
		return false;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
})();
