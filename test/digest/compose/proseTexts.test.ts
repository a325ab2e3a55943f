import { parseFragment, serialize } from "parse5";
import { expect, it } from "vitest";
import { proseTexts } from "../../../src/digest/compose/proseTexts.ts";

const textsOf = (html: string) => Array.from(proseTexts(parseFragment(html)), ({ value }) => value);

it.each([
	["a <b>bold <i>deep</i></b> end", ["a ", "bold ", "deep", " end"]],
	["<p>模型</p><p>é</p>", ["模型", "é"]],
	["", []],
	["<!-- a comment -->", []],
])("are the texts that are read, in their order: %s", (html, texts) => {
	expect(textsOf(html)).toEqual(texts);
});

it.each([
	'<a href="https://x.org">link</a>',
	"<code>code</code>",
	"<svg><text>axis</text></svg>",
	"<p hidden>hidden</p>",
	'<span role="img">formula</span>',
	'<span class="katex-display">x</span>',
	'<span class="edit katex">x</span>',
])("are none within %s", (html) => {
	expect(textsOf(html)).toEqual([]);
});

it("are read where a name only looks like a formula's", () => {
	expect(textsOf('<b class="nokatex">x</b>')).toEqual(["x"]);
});

it("may be replaced on the way", () => {
	const tree = parseFragment("one <b>two</b> three");
	for (const text of proseTexts(tree)) {
		const { parentNode } = text;
		const at = parentNode!.childNodes.indexOf(text);
		parentNode!.childNodes.splice(at, 1, { ...text, value: "x" }, { ...text, value: "y" });
	}
	expect(serialize(tree)).toBe("xy<b>xy</b>xy");
});
