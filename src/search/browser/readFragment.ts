import { SIGNATURE } from "../core/pagefindFile.ts";
import type { Fragment } from "./pagefindApi.ts";

/**
 * A page's text as Pagefind gives it where no word is marked.
 *
 * @param response the file that Pagefind has made of it, packed as it came or unpacked
 */
export async function readFragment(response: Response): Promise<Fragment> {
	const bytes = new Uint8Array(await response.arrayBuffer());
	const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
	const stream = new Blob([bytes]).stream();
	const text = await new Response(
		isPacked ? stream.pipeThrough(new DecompressionStream("gzip")) : stream,
	).text();
	if (!text.startsWith(SIGNATURE)) throw new Error(`${response.url} is no page of Pagefind's`);
	const fragment = JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
	return {
		...fragment,
		content: fragment.content.replaceAll("\u200b", ""),
		raw_content: fragment.content.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
		weighted_locations: [],
		locations: [],
		sub_results: [],
	};
}
