import { createHash } from "node:crypto";
import path from "node:path";
import { readSealed, writeSealed } from "../../cache/sealedFile.ts";

/** What servers answered in earlier runs: a body, or nothing. */
export interface Answers {
	/** undefined where nothing was kept */
	get(address: string): { readonly body: string | undefined } | undefined;
	keep(address: string, body: string | undefined): void;
}

/** Keeps answers in a folder, each in a file of its own, whole or not at all. */
export function answersIn(folder: string): Answers {
	const fileOf = (address: string) =>
		path.join(folder, createHash("sha256").update(address).digest("hex").slice(0, 32));
	return {
		get(address) {
			const kept = readSealed(fileOf(address))?.toString("utf8");
			if (kept === undefined) return undefined;
			const { body } = JSON.parse(kept) as { body?: string };
			return { body };
		},
		keep(address, body) {
			writeSealed(fileOf(address), JSON.stringify({ address, body }));
		},
	};
}
