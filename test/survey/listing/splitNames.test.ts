import { describe, expect, it } from "vitest";
import { splitNames } from "../../../src/survey/listing/fields/splitNames.ts";

describe("names in one text", () => {
	it.each([
		["Vaswani, Ashish", ["Vaswani, Ashish"]],
		["van der Berg, Jan", ["van der Berg, Jan"]],
		["Jane Doe, John Roe", ["Jane Doe", "John Roe"]],
		["Müller, Jürgen, Groß, Anna", ["Müller, Jürgen", "Groß, Anna"]],
		["Doe, J., Roe, K. and Poe, A.", ["Doe, J.", "Roe, K.", "Poe, A."]],
		["Smith, Jr., John and Doe, Jane", ["Smith, Jr., John", "Doe, Jane"]],
		["J. Müller, Jr., K. Roe", ["J. Müller Jr.", "K. Roe"]],
		["Smith J.; Doe A.B.", ["Smith J.", "Doe A.B."]],
		["张三, 李四", ["张三", "李四"]],
		["张三；李四", ["张三", "李四"]],
		[
			"Lina Necib (1), Ting S. Li (2 and 3) ((1) MIT, (2) U. Toronto, (3) Institute)",
			["Lina Necib", "Ting S. Li"],
		],
		["Jane Doe (MIT), John Roe (ETH Zürich, Switzerland)", ["Jane Doe", "John Roe"]],
		["Yanming (Amy) Liu, Jane Doe", ["Yanming (Amy) Liu", "Jane Doe"]],
		["Jane Doe1, John Roe2,3 and Ann Poe*", ["Jane Doe", "John Roe", "Ann Poe"]],
		["ATLAS Collaboration: G. Aad, B. Abbott", ["ATLAS Collaboration", "G. Aad", "B. Abbott"]],
		["Jane Doe, for the ALICE Collaboration", ["Jane Doe", "ALICE Collaboration"]],
		["<i>Jane Doe</i> &amp; M&uuml;ller", ["Jane Doe", "Müller"]],
		["['Ashish Vaswani', \"Conan O'Brien\"]", ["Ashish Vaswani", "Conan O'Brien"]],
		["Doe and others", ["Doe"]],
		["[No author name available]", []],
	])("%s", (text, names) => {
		expect(splitNames(text)).toEqual(names);
	});
});
