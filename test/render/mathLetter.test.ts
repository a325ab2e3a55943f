import { expect, it } from "vitest";
import { mathLetter } from "../../src/render/mathLetter.ts";

it.each([
	["O", "script", "𝒪"],
	["L", "script", "ℒ"],
	["R", "double-struck", "ℝ"],
	["E", "double-struck", "𝔼"],
	["1", "double-struck", "𝟙"],
	["x", "bold", "𝐱"],
	["H", "fraktur", "ℌ"],
	["θ", "bold-italic", "θ"],
	["3", "fraktur", "3"],
	["x", "unknown", "x"],
])("%s in %s is %s", (sign, variant, letter) => {
	expect(mathLetter(sign, variant)).toBe(letter);
});
