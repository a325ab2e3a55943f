import { expect, it } from "vitest";
import { disagreement, type Shown } from "../../../src/survey/merge/disagreement.ts";
import type { Variant } from "../../../src/survey/model.ts";

const paper: Shown = {
	title: "Sparse sensing of rivers",
	abstract: "We sense rivers.",
	authors: { kind: "names", names: ["Zoë Müller", "Văn An Đặng"] },
	date: { year: 2023, month: 5, day: 20 },
	url: "https://arxiv.org/abs/2301.01234",
	ids: { arxiv: "2301.01234", doi: "10.1029/2023wr0351" },
};
const names = (...names: string[]): Variant => ({ authors: { kind: "names", names } });

it.each<[string, Variant]>([
	["other capitals and a full stop", { title: "Sparse Sensing of Rivers." }],
	["no abstract", { abstract: "" }],
	["another hyphen", { abstract: "We sense  rivers" }],
	["the family first", names("Müller, Zoë", "Đặng, Văn An")],
	["initials, and no accents", names("Z. Muller", "Dang V.A.")],
	["the month alone", { date: { year: 2023, month: 5 } }],
	["an address of an identity", { url: "https://doi.org/10.1029/2023WR0351" }],
])("%s says nothing else", (_, variant) => {
	expect(disagreement(variant, paper)).toBeUndefined();
});

it.each<[string, Variant]>([
	["another word", { title: "Sparse sensing of river beds" }],
	["another first name", names("Zara Müller", "Văn An Đặng")],
	["one author fewer", names("Zoë Müller")],
	["another order", names("Văn An Đặng", "Zoë Müller")],
	["another month", { date: { year: 2023, month: 6 } }],
	["an address of another paper", { url: "https://arxiv.org/abs/2301.01235" }],
	["an address elsewhere", { url: "https://example.org/rivers" }],
])("%s says something else", (_, variant) => {
	expect(disagreement({ ...variant, date: variant.date ?? { year: 2023 } }, paper)).toEqual(
		variant,
	);
});
