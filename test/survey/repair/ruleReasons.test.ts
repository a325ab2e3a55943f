import { expect, it } from "vitest";
import { ruleReasons } from "../../../src/survey/repair/ruleReasons.ts";

it("tells of each rule why it edits, in a sentence", () => {
	for (const [id, why] of ruleReasons) {
		expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
		expect(why).toMatch(/[.]$/u);
	}
});
