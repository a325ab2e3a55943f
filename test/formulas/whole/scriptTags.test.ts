import { expect, test } from "vitest";
import { withoutScriptTags } from "../../../src/formulas/whole/scriptTags.ts";

test.each([
	["H<sub>n</sub>", "H_{n}"],
	["x<sup>2</sup> + y<SUP>2</SUP>", "x^{2} + y^{2}"],
	["H&lt;sub&gt;n&lt;/sub&gt;", "H_{n}"],
	["<b>v</b><sub><i>i</i></sub>", "\\mathbf{v}_{i}"],
	["x<sub>i < n</sub>", "x_{i < n}"],
	["a<b, c>d", "a<b, c>d"],
	["a &lt; b", "a &lt; b"],
	["a<b>c", "a<b>c"],
])("%s is %s", (tex, written) => {
	expect(withoutScriptTags(tex)).toBe(written);
});
