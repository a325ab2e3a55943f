import { expect, it } from "vitest";
import { searchable } from "../../src/browser/searchable.ts";

it.each([
	["Łukasz Ünal", "unal"],
	["CAFÉ", "cafe"],
	["Straße", "stra"],
])("is found by letters without their marks, small or large: %s", (text, letters) => {
	expect(searchable(text)).toContain(letters);
});
