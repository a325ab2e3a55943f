import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

/** Where the packaged browser is unpacked. */
const CACHE = path.resolve(import.meta.dirname, "../../.cache/browser");

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
		`No browser could be started (${failures.join("; ")}). Install Chrome or Chromium and name it: CHROME_PATH=/path/to/chrome`,
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

/** Unpacks the browser with the libraries and fonts that it needs, so that the system need have none. */
async function packaged(): Promise<LaunchOptions> {
	mkdirSync(CACHE, { recursive: true });
	const { TMPDIR: before } = process.env;
	process.env.TMPDIR = CACHE; // the package unpacks into the system's folder for temporary files
	try {
		const { default: packed, inflate } = await import("@sparticuz/chromium");
		const executablePath = await packed.executablePath();
		const bin = path.resolve(import.meta.dirname, "../../node_modules/@sparticuz/chromium/bin");
		await inflate(path.join(bin, "al2023.tar.br"));
		// The package's own list of fonts names folders of another system.
		const fonts = path.join(CACHE, "fonts.conf");
		writeFileSync(
			fonts,
			`<?xml version="1.0"?><fontconfig><dir>${path.join(CACHE, "fonts")}</dir><cachedir>${path.join(CACHE, "fonts-cache")}</cachedir></fontconfig>\n`,
		);
		const library = [path.join(CACHE, "al2023", "lib"), process.env.LD_LIBRARY_PATH]
			.filter(Boolean)
			.join(":");
		return {
			executablePath,
			env: {
				...process.env,
				LD_LIBRARY_PATH: library,
				FONTCONFIG_FILE: fonts,
				HOME: CACHE,
			} as Record<string, string>,
		};
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
}
