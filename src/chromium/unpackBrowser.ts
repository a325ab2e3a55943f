import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isSealed, sealFolder } from "../cache/sealedFolder.ts";
import { browserVersion } from "./browserVersion.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Where the packaged browser is unpacked, and keeps what it wants to keep. */
const CACHE = path.join(ROOT, ".cache", "browser");

/** What it takes to start the packaged browser. */
export interface UnpackedBrowser {
	readonly executablePath: string;
	/** a folder */
	readonly libraries: string;
	/** the configuration of its fonts */
	readonly fonts: string;
	readonly home: string;
}

/** Two that are opened at once unpack it once. */
let unpacking: Promise<void> | undefined;

/**
 * Unpacks the browser of the package with the libraries and fonts that it needs, so that the system
 * need have none. What was unpacked before is used again if it is whole.
 */
export async function unpackBrowser(): Promise<UnpackedBrowser> {
	const folder = path.join(CACHE, browserVersion().replace(" ", "-"));
	const home = path.join(CACHE, "home");
	await mkdir(home, { recursive: true });
	if (!(await isSealed(folder))) {
		unpacking ??= unpackInto(folder).finally(() => {
			unpacking = undefined;
		});
		await unpacking;
	}
	return {
		executablePath: path.join(folder, "chromium"),
		libraries: path.join(folder, "al2023", "lib"),
		fonts: path.join(folder, "fonts.conf"),
		home,
	};
}

/** The folder is there whole or not at all, even if several processes unpack at once. */
async function unpackInto(folder: string): Promise<void> {
	const unfinished = `${folder}.${process.pid}.new`;
	const damaged = `${folder}.${process.pid}.old`;
	try {
		await rm(unfinished, { recursive: true, force: true });
		await mkdir(unfinished, { recursive: true });
		await inflatePackage(unfinished);
		// The package's own list of fonts names folders of another system.
		const fonts =
			`<dir>${xml(path.join(folder, "fonts"))}</dir>` +
			`<cachedir>${xml(path.join(CACHE, "fonts-cache"))}</cachedir>`;
		await writeFile(
			path.join(unfinished, "fonts.conf"),
			`<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>\n`,
		);
		await sealFolder(unfinished);
		if (await isSealed(folder)) return; // another process was faster
		if (existsSync(folder)) await rename(folder, damaged);
		await rename(unfinished, folder);
	} finally {
		await rm(unfinished, { recursive: true, force: true });
		await rm(damaged, { recursive: true, force: true });
	}
}

const xml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The package unpacks into the system's folder for temporary files. */
async function inflatePackage(folder: string): Promise<void> {
	const { TMPDIR: before } = process.env;
	process.env.TMPDIR = folder;
	try {
		const { default: packed, inflate } = await import("@sparticuz/chromium");
		await packed.executablePath();
		await inflate(path.join(ROOT, "node_modules/@sparticuz/chromium/bin/al2023.tar.br"));
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
}
