import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "rolldown";

const SRC = path.resolve(import.meta.dirname, "../..");

/** The stylesheets of the panel, the later over the earlier. */
const STYLES = ["tokens", "desk"];

/**
 * Bundles the desk's scripts and styles.
 *
 * @param panel gets what the panel loads
 * @param page gets what the pages of the site load
 */
export async function bundleDesk(panel: string, page: string): Promise<void> {
	const bundle = (folder: string, name: string) =>
		build({
			input: { [name]: path.join(SRC, "desk/browser", `${name}.ts`) },
			platform: "browser",
			output: { dir: folder, format: "esm", entryFileNames: "[name].js" },
		});
	const read = (name: string) => readFile(path.join(SRC, "styles", `${name}.css`), "utf8");
	await bundle(panel, "panel");
	await bundle(page, "page");
	await writeFile(path.join(panel, "panel.css"), (await Promise.all(STYLES.map(read))).join("\n"));
	await writeFile(path.join(page, "page.css"), await read("deskPage"));
}
