import { decompress } from "fzstd";
import { unpack } from "../core/pack.ts";

/** What `data.js` says when it is loaded: the packed files, in base64. */
declare global {
	var abstrataData: string | undefined;
}

let opening: Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> | undefined;

/**
 * The data of a survey that is opened as files of a folder, where a page may not
 * read files but may load scripts: all of them come in one, `data.js`.
 *
 * @returns by path from the survey's first page; it rejects when `data.js` is not there
 */
export function folderFiles(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
	opening ??= open();
	opening.catch(() => {
		opening = undefined; // so that the next call tries again
	});
	return opening;
}

async function open() {
	await new Promise((resolve, reject) => {
		const script = document.createElement("script");
		script.src = new URL("data.js", folderUrl()).href;
		script.onload = resolve;
		script.onerror = () => reject(new Error("data.js is missing: unzip the whole folder"));
		document.head.append(script);
	});
	const packed = Uint8Array.from(atob(globalThis.abstrataData ?? ""), (sign) => sign.charCodeAt(0));
	globalThis.abstrataData = undefined;
	const files = unpack(new Uint8Array(decompress(packed)));
	return new Map(files.map(({ path, bytes }) => [path, bytes]));
}

/** The folder of the survey's first page. */
export function folderUrl(): string {
	return new URL(document.documentElement.dataset.folder ?? ".", location.href).href;
}
