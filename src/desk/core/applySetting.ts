import { parseDocument } from "yaml";
import { rewritePair } from "../../survey/curation/write/rewritePair.ts";
import { blockOf, isBlockMap, withCommentsBelow } from "../../survey/curation/write/yamlBlocks.ts";
import { append, pairOf, print, rewritten, splice } from "../../survey/curation/write/yamlLines.ts";

/**
 * A file of keys, as `survey.yaml`, after one of them says something else: every other line stays as it is.
 * A new key stands last.
 *
 * @param text without faults, see `readYaml`
 */
export function applySetting(text: string, key: string, value: unknown): string {
	const document = parseDocument(text, { uniqueKeys: false });
	const root = document.contents;
	if (root === null) return append(text, print(key, value));
	if (!isBlockMap(text, root)) return rewritten(text, [key], value);
	const pair = pairOf(root, key);
	if (pair) return splice(text, blockOf(text, pair), rewritePair(document, text, pair, value));
	const at = withCommentsBelow(text, blockOf(text, root.items.at(-1)!).end);
	const feed = text.slice(0, at).endsWith("\n") ? "" : "\n";
	return splice(text, { start: at, end: at }, feed + print(key, value));
}
