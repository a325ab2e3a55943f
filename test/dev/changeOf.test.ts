import path from "node:path";
import { expect, it } from "vitest";
import { changeOf } from "../../src/dev/changeOf.ts";

const root = path.resolve("/project");
const content = path.join(root, "content");

it.each([
	["content/listings/a.txt", ["compose"]],
	["content/survey.yaml", ["compose"]],
	["content/papers/pruning/a.mdx", []],
	["src/survey/repair/residueRules.ts", ["compose anew"]],
	["src/text/quote.ts", ["compose anew", "bundle"]],
	["src/search/core/rankPages.ts", ["compose anew", "bundle"]],
	["src/search/browser/dialog.ts", ["bundle"]],
	["src/layouts/site.ts", ["bundle"]],
	["src/layouts/Base.astro", []],
	["src/styles/base.css", []],
	["README.md", []],
])("after a change of %s: %j", (file, changes) => {
	expect([...changeOf(path.join(root, file), { root, content })]).toEqual(changes);
});

it("knows the content folder wherever it is", () => {
	const elsewhere = { root, content: path.resolve("/my/field") };
	expect([...changeOf(path.resolve("/my/field/listings/a.txt"), elsewhere)]).toEqual(["compose"]);
	expect([...changeOf(path.join(content, "listings/a.txt"), elsewhere)]).toEqual([]);
});
