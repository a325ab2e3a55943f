import { expect, test } from "vitest";
import { cutsByPlace } from "../../src/formulas/recover/cutsByPlace.ts";

test.each([
	["for pin [0,1]", "pin", [1]],
	["for kin [K]", "kin", [1]],
	["of rankleft(A)", "rankleft", [4]],
	["left(mdTright)", "mdTright", [3]],
	["in O(dklog k)", "dklog", [2]],
	["estimators hatbeta", "hatbeta", [3]],
	["from argmax_c l", "argmax", [3]],
	["unless PneqNP", "PneqNP", [1, 4]],
	["each modeltimesdomain", "modeltimesdomain", [5, 10]],
	["a 2Dto4D step", "Dto", [1]],
	["from XtoEN", "XtoEN", [1, 3]],
])("%s is cut in %s", (text, run, cuts) => {
	expect(cutsByPlace(text, text.indexOf(run), run)).toEqual(cuts);
});

test.each([
	["the bin of it", "bin"],
	["min(2, n)", "min"],
	["the vlog k", "vlog"],
	["argmax of it", "argmax"],
	["sometimes", "sometimes"],
	["a timestep", "timestep"],
	["his copyright)", "copyright"],
])("of %s nothing is said", (text, run) => {
	expect(cutsByPlace(text, text.indexOf(run), run)).toBeUndefined();
});
