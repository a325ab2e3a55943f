import type { PageKind } from "./kindsOfPages.ts";
import { pictureName } from "./pictureName.ts";
import type { Way } from "./waysOfSeeing.ts";

/** A page that shows all pictures: a row a kind of page, a column a way of seeing; each opens whole. */
export function contactSheet(kinds: readonly PageKind[], ways: readonly Way[]): string {
	const head = ways.map(({ name }) => `<th>${name}</th>`).join("");
	const rows = kinds.map((kind) => {
		const cells = ways.map((way) => {
			const file = pictureName(kind, way);
			return `<td><a href="${file}"><img loading="lazy" src="${file}" alt="${file}"></a></td>`;
		});
		return `<tr><th>${kind.name}</th>${cells.join("")}</tr>`;
	});
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Pictures of a survey</title><style>
body { margin: 1rem; font-family: system-ui, sans-serif }
th { position: sticky; top: 0; left: 0; padding: 0.3rem; background: Canvas }
th { text-align: left }
img { width: 15rem; height: 20rem; border: 1px solid GrayText }
img { object-fit: cover; object-position: top }
</style></head><body><h1>Pictures of a survey</h1><table>
<tr><th></th>${head}</tr>
${rows.join("\n")}
</table></body></html>
`;
}
