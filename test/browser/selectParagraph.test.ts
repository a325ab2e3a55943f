import { afterEach, expect, it, vi } from "vitest";
import { selectParagraph } from "../../src/browser/selectParagraph.ts";
import { withDocument } from "../support/withDocument.ts";

afterEach(() => vi.unstubAllGlobals());

it.each([
	["a third click on a paragraph with a formula", "b", 3, true],
	["a second click", "b", 2, false],
	["a third click on a paragraph without one", "i", 3, false],
	["a third click elsewhere", "s", 3, false],
])("%s", (_, selector, detail, selects) => {
	const document = withDocument(
		'<p id="x"><b>a</b><span class="formula">f</span></p><p><i>a</i></p><s>b</s>',
	);
	const selectAllChildren = vi.fn();
	vi.stubGlobal("getSelection", () => ({ selectAllChildren }));
	selectParagraph({ detail, target: document.querySelector(selector) } as unknown as MouseEvent);
	expect(selectAllChildren.mock.calls).toEqual(selects ? [[document.querySelector("#x")]] : []);
});
