import { expect, it } from "vitest";
import { shortVenue } from "../../../src/survey/people/shortVenue.ts";

it.each([
	["International Conference on Machine Learning (ICML)", "ICML"],
	["Journal of Machine Learning Research", "Journal of Machine Learning Research"],
	["Proceedings (in press)", "Proceedings (in press)"],
	["Workshop (NeurIPS) on Fairness", "Workshop (NeurIPS) on Fairness"],
	["会議（日本）(ACL)", "ACL"],
	["", ""],
])("%s in a short line is %s", (name, short) => {
	expect(shortVenue(name)).toBe(short);
});
