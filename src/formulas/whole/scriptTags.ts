import { closing, opening, tagNames } from "../../text/markup.ts";

/** How deep tags may stand in each other. */
const DEEPEST = 4;

const written = (
	[
		[tagNames.sub, "_{$1}"],
		[tagNames.sup, "^{$1}"],
		[tagNames.emphasis, "$1"],
		[tagNames.strong, "\\mathbf{$1}"],
	] as const
).map(([names, tex]) => ({
	find: new RegExp(`${opening(names)}((?:[^<>]|[<>](?=\\s)){0,200}?)${closing(names)}`, "giu"),
	tex,
}));

/** A formula with its tags as TeX: `H<sub>n</sub>` is `H_{n}`. */
export function withoutScriptTags(tex: string): string {
	if (!/[<&]/u.test(tex)) return tex;
	let result = tex;
	for (let depth = 0; depth < DEEPEST; depth++) {
		const before = result;
		for (const { find, tex } of written) result = result.replace(find, tex);
		if (result === before) break;
	}
	return result;
}
