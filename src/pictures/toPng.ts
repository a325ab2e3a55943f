import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import subsetFont from "subset-font";

/** The text face; letters of scripts that it does not have are left out. */
const FACE = "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf";

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
	const face = await subsetFont(readFileSync(resolve(FACE)), letters, { targetFormat: "sfnt" });
	const drawing = new Resvg(svg, {
		fitTo: { mode: "width", value: width },
		font: { fontBuffers: [new Uint8Array(face)], loadSystemFonts: false },
	});
	return drawing.render().asPng();
}
