import { expect, it } from "vitest";
import { isComposing } from "../../src/browser/isComposing.ts";

it.each([
	["a key of an input method", { isComposing: true, keyCode: 13 }, true],
	["the Enter that ends a composition in Safari", { isComposing: false, keyCode: 229 }, true],
	["a plain Enter", { isComposing: false, keyCode: 13 }, false],
])("%s", (_, event, composing) => {
	expect(isComposing(event as KeyboardEvent)).toBe(composing);
});
