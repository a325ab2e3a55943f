import postcss from "postcss";

/**
 * The styles of faces for pages that cannot ask for them beforehand, as files
 * cannot: the text waits for its face, which is on the same disk.
 */
export function waitForFaces(css: string): string {
	const root = postcss.parse(css);
	root.walkDecls("font-display", (declaration) => {
		declaration.value = "block";
	});
	return root.toString();
}
