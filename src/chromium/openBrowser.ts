import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { unpackBrowser } from "./unpackBrowser.ts";

const ARGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--font-render-hinting=none",
	"--js-flags=--optimize-for-size", // half the memory for a twentieth more time
];

/**
 * Opens a headless Chromium: the one that CHROME_PATH names; on Linux the one
 * that comes as a package, with its own libraries; elsewhere an installed
 * Chrome or Edge.
 *
 * @throws when none can be started, with what to do
 */
export async function openBrowser(): Promise<Browser> {
	const failures: string[] = [];
	for (const [name, options] of candidates()) {
		try {
			return await chromium.launch({ ...(await options()), args: ARGS });
		} catch (error) {
			const [line = ""] = String(error instanceof Error ? error.message : error).split("\n");
			failures.push(`${name}: ${line}`);
		}
	}
	throw new Error(
		`No browser could be started (${failures.join("; ")}). Install Chrome or Chromium and name ` +
			"it: CHROME_PATH=/path/to/chrome",
	);
}

function* candidates(): Generator<[string, () => Promise<LaunchOptions>]> {
	const { CHROME_PATH: executablePath } = process.env;
	if (executablePath) {
		yield ["CHROME_PATH", async () => ({ executablePath })];
		return;
	}
	if (process.platform === "linux" && process.arch === "x64")
		yield ["the packaged browser", packaged];
	for (const channel of ["chrome", "msedge", "chromium"])
		yield [channel, async () => ({ channel })];
}

/** The browser of the package, with its own libraries and fonts. */
async function packaged(): Promise<LaunchOptions> {
	const { executablePath, libraries, fonts, home } = await unpackBrowser();
	return {
		executablePath,
		env: {
			...process.env,
			LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
			FONTCONFIG_FILE: fonts,
			HOME: home,
		} as Record<string, string>,
	};
}
