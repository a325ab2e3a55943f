import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { Page } from "../search/model.ts";

/** With which each of Pagefind's unpacked files begins. */
const SIGNATURE = "pagefind_dcd";

interface Fragment {
	readonly url: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
}

/** The pages as Pagefind has indexed them, in the order of their addresses. */
export async function readFragments(bundle: string): Promise<Page[]> {
	const folder = path.join(bundle, "fragment");
	const files = await readdir(folder).catch(() => []); // none where no page is indexed
	const fragments = await Promise.all(
		files.map(async (file) => {
			const text = gunzipSync(await readFile(path.join(folder, file))).toString("utf8");
			if (!text.startsWith(SIGNATURE))
				throw new Error(`${file} is not a fragment of a Pagefind that is known here`);
			const fragment = JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
			return { id: path.basename(file, ".pf_fragment"), ...fragment };
		}),
	);
	return fragments
		.sort((a, b) => (a.url < b.url ? -1 : 1))
		.map(({ id, content, meta }) => ({
			id,
			title: meta.title ?? "",
			names: meta.method ?? "",
			text: content,
			themes: meta.themes ?? "",
			formulas: meta.formulas ?? "",
		}));
}
