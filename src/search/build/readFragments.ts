import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { SIGNATURE } from "../core/pagefindFile.ts";
import type { Stored } from "../core/pageOf.ts";

/** A page as Pagefind has indexed it. */
export interface StoredFragment extends Stored {
	/** from the site's base, with a slash before it */
	readonly url: string;
	readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The pages as Pagefind has indexed them, in the order of their addresses. */
export function readFragments(bundle: string): StoredFragment[] {
	const folder = path.join(bundle, "fragment");
	const files = existsSync(folder) ? readdirSync(folder) : []; // none where no page is indexed
	// One after the other: of many at once, a system does not let so many be open.
	const fragments = files.map((file) => {
		const text = gunzipSync(readFileSync(path.join(folder, file))).toString("utf8");
		if (!text.startsWith(SIGNATURE))
			throw new Error(`${file} is not a fragment of a Pagefind that is known here`);
		const fragment = JSON.parse(text.slice(SIGNATURE.length)) as Omit<StoredFragment, "id">;
		return { id: path.basename(file, ".pf_fragment"), ...fragment };
	});
	return fragments.sort((a, b) => (a.url < b.url ? -1 : 1));
}
