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
		["Jane Doe et al.", ["Jane Doe"]],
		["Jane Doe, John Roe, et al", ["Jane Doe", "John Roe"]],
		["Jane Doe (MIT) · John Roe · Čeněk Novák", ["Jane Doe", "John Roe", "Čeněk Novák"]],
		["[No author name available]", []],
		["Jane Doe*, John Roe†, Ann Poe¹", ["Jane Doe", "John Roe", "Ann Poe"]],
		["Doe*, Jane; Roe†, John", ["Doe, Jane", "Roe, John"]],
		["Jane Doe, John Roe, and 5 more", ["Jane Doe", "John Roe"]],
		["Jane Doe, John Roe, +12 authors", ["Jane Doe", "John Roe"]],
		["Jean Dupont et Marie Curie", ["Jean Dupont", "Marie Curie"]],
		["Max Muster, Eva Klein und Jan Groß", ["Max Muster", "Eva Klein", "Jan Groß"]],
		["Jean Dupont et al.", ["Jean Dupont"]],
		["José Ortega y Gasset, Ann Lee", ["José Ortega y Gasset", "Ann Lee"]],
		["Wong Kee Song, Louis M.", ["Wong Kee Song, Louis M."]],
		["王, 小明", ["王, 小明"]],
	])("%s", (text, names) => {
		expect(splitNames(text)).toEqual(names);
	});
});

describe("the only item of a list of names", () => {
	it.each([
		"Wong Kee Song, Louis M.",
		"Pérez de la Cruz, María José",
		"Ó Briain, Seán Óg",
		"Barry, C. Edward, 3rd",
		"Smith, Jr., John",
		"王, 小明",
		"山田, 太郎",
		"김, 민호",
		"Ministry of Health, Labour and Welfare",
		"Ministry of Education, Culture, Sports, Science and Technology",
	])("is one name: %s", (name) => {
		expect(splitNames(name, true)).toEqual([name]);
	});

	it.each([
		["A. Lee, B. Chen and C. Doe", ["A. Lee", "B. Chen", "C. Doe"]],
		["A. Lee, B. Chen", ["A. Lee", "B. Chen"]],
		["Ann Lee; Bo Chen", ["Ann Lee", "Bo Chen"]],
		["Ann Lee and Bo Chen", ["Ann Lee", "Bo Chen"]],
		["Ann Lee, Bo Chen, Cy Doe", ["Ann Lee", "Bo Chen", "Cy Doe"]],
		["Lee, A., Chen, B.", ["Lee, A.", "Chen, B."]],
		["Lee, Ann and Chen, Bo", ["Lee, Ann", "Chen, Bo"]],
		["Lee A, van der Berg B", ["Lee A", "van der Berg B"]],
		["张三, 李四, 王五", ["张三", "李四", "王五"]],
	])("may plainly hold several: %s", (text, names) => {
		expect(splitNames(text, true)).toEqual(names);
	});
});
