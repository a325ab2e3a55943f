import { readFileSync } from "node:fs";
import path from "node:path";

const PACKAGE = path.resolve(
	import.meta.dirname,
	"../../node_modules/@sparticuz/chromium/package.json",
);

/**
 * Which browser `openBrowser` tries first, without starting it: what it printed is good until this
 * changes.
 */
export function browserVersion(): string {
	const { CHROME_PATH } = process.env;
	if (CHROME_PATH) return CHROME_PATH;
	if (process.platform !== "linux" || process.arch !== "x64") return "installed";
	const { version } = JSON.parse(readFileSync(PACKAGE, "utf8")) as { version: string };
	return `packaged ${version}`;
}
