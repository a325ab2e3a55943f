/** `/` or `/survey/`, however it was written; with its letters, not their percent signs. */
export function normaliseBase(base: string): string {
	const name = decoded(base).replace(/^\/+|\/+$/gu, "");
	return name === "" ? "/" : `/${name}/`;
}

/** As addresses write it. */
export function encodeBase(base: string): string {
	return base.split("/").map(encodeURIComponent).join("/");
}

/** A base that no address could hold stands as it is written. */
function decoded(base: string): string {
	try {
		return decodeURIComponent(base);
	} catch {
		return base;
	}
}

/**
 * What a path names below the base; "" is the base without its last slash.
 *
 * @param path as requested, with its percent signs
 * @param base as `normaliseBase` gives it
 * @returns none when the path leads elsewhere
 * @throws URIError when the path's percent signs are wrong
 */
export function belowBase(path: string, base: string): string | undefined {
	const depth = base.split("/").length - 1;
	const parts = path.split("/");
	if (`${decodeURIComponent(parts.slice(0, depth).join("/"))}/` !== base) return undefined;
	return parts
		.slice(depth)
		.map((part) => `/${part}`)
		.join("");
}
