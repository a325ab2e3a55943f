import { describe, expect, it } from "vitest";
import { familyFirst } from "../../../src/survey/listing/fields/familyFirst.ts";

describe("names with their initials behind", () => {
	it.each([
		[
			["Smith JA", "van der Berg P.", "Müller A-B"],
			["Smith, JA", "van der Berg, P.", "Müller, A-B"],
		],
		[["Li X."], ["Li, X."]],
		[["Wong Kee Song LM"], ["Wong Kee Song, LM"]],
		[
			["Smith JA", "Amber Consortium", "Roe K"],
			["Smith, JA", "Amber Consortium", "Roe, K"],
		],
	])("begin with the family: %j", (names, read) => {
		expect(familyFirst(names)).toEqual(read);
	});

	it.each([
		[["Jane Doe", "Malcolm X"]],
		[["J. Doe", "K. Roe"]],
		[["J Devlin", "MW Chang"]],
		[["Meta AI"]],
		[["Doe, J."]],
		[["Jane Doe III"]],
		[["OpenAI"]],
	])("are left as they are: %j", (names) => {
		expect(familyFirst(names)).toEqual(names);
	});
});
