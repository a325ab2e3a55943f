import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { sendFile } from "../serve/sendFile.ts";

/**
 * Files that Astro's server does not make: fonts, scripts, the desk, the index of search, the folder to take
 * along.
 */
const MADE = /^\/(?:(?:desk|fonts|search)\/.*\.\w+|offline\.zip)$/u;

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Answers for the files of a survey that are made beside its pages.
 *
 * @param folders in which they are looked for, one after another; each is like a built survey
 */
export function madeFiles(folders: readonly string[]): Middleware {
	return (request, response, next) => {
		const [pathname = ""] = (request.url ?? "").split("?", 1);
		if (!MADE.test(pathname) || pathname.includes("..")) return next();
		const folder = folders.find((folder) => existsSync(path.join(folder, pathname)));
		if (folder === undefined) return next();
		sendFile(request, response, folder, pathname, { onFolder: next, onError: next });
	};
}
