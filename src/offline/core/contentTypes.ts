/** The media types of the files that a survey is made of. */
const types: ReadonlyMap<string, string> = new Map(
	Object.entries({
		css: "text/css; charset=utf-8",
		html: "text/html; charset=utf-8",
		js: "text/javascript; charset=utf-8",
		json: "application/json",
		svg: "image/svg+xml",
		wasm: "application/wasm",
		webmanifest: "application/manifest+json",
		woff2: "font/woff2",
	}),
);

/** @param path of a file, or its name */
export function contentType(path: string): string {
	return types.get(path.slice(path.lastIndexOf(".") + 1)) ?? "application/octet-stream";
}
