import { createHash } from "node:crypto";
import path from "node:path";

/** Where the project keeps what it made of a content folder, to make it faster again. */
export function cacheFolder(root: string, content: string): string {
	return path.join(root, ".cache", cacheName(root, content));
}

function cacheName(root: string, content: string): string {
	if (path.relative(root, content) === "content") return "content";
	// The bundler reads files of it, and takes some signs of a name for its own.
	const name = path
		.basename(content)
		.slice(0, 40)
		.replace(/[^\w.-]/gu, "_");
	return `${name}-${createHash("sha256").update(content).digest("hex").slice(0, 8)}`;
}
