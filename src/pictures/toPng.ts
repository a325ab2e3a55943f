import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import subsetFont from "subset-font";

const FACE = "@fontsource/source-serif-4/files/source-serif-4";

/** The scripts that the face has; letters of others are left out. */
const SCRIPTS = ["latin", "latin-ext", "greek", "cyrillic", "vietnamese"];

let ready: Promise<void> | undefined;

/**
 * A drawing as PNG, its text in the survey's face.
 *
 * @param width in pixels
 * @param root the project's folder, in which its packages are
 */
export async function toPng(svg: string, width: number, root: string): Promise<Uint8Array> {
	const { resolve } = createRequire(path.join(root, "package.json"));
	ready ??= initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm")));
	await ready;
	const letters = [...new Set(svg)].join("");
	const faces = await Promise.all(
		SCRIPTS.map((script) =>
			subsetFont(readFileSync(resolve(`${FACE}-${script}-400-normal.woff2`)), letters, {
				targetFormat: "sfnt",
			}),
		),
	);
	const drawing = new Resvg(svg, {
		fitTo: { mode: "width", value: width },
		font: { fontBuffers: faces.map((face) => new Uint8Array(face)), loadSystemFonts: false },
	});
	return drawing.render().asPng();
}
