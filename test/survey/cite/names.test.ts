import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CslName } from "../../../src/survey/cite/cslItem.ts";
import { readName } from "../../../src/survey/cite/readName.ts";
import { runs } from "../../support/runs.ts";

const person = (given: string, particle: string, family: string, suffix = ""): CslName => ({
	family,
	...(given && { given }),
	...(particle && { "non-dropping-particle": particle }),
	...(suffix && { suffix }),
});

describe("a name", () => {
	it.each<[string, CslName]>([
		["Zoë Müller", person("Zoë", "", "Müller")],
		["Đặng Văn Ünal", person("Đặng Văn", "", "Ünal")],
		["Jean-Luc X. O'Neill-Smith", person("Jean-Luc X.", "", "O'Neill-Smith")],
		["Lovelace, Ada", person("Ada", "", "Lovelace")],
		["Martin Luther King Jr.", person("Martin Luther", "", "King", "Jr.")],
		["Costa, Jr., P. T.", person("P. T.", "", "Costa", "Jr.")],
		["Costa, P. T., Jr.", person("P. T.", "", "Costa", "Jr.")],
		["Sammy Davis, Jr.", person("Sammy", "", "Davis", "Jr.")],
		["John Smith III", person("John", "", "Smith", "III")],
		["Jane Doe, PhD", person("Jane", "", "Doe", "PhD")],
		["Malcolm X", person("Malcolm", "", "X")],
		["Vasco da Gama", person("Vasco", "da", "Gama")],
		["Ludwig van Beethoven", person("Ludwig", "van", "Beethoven")],
		["von Neumann, John", person("John", "von", "Neumann")],
		["A. von der Heide", person("A.", "von der", "Heide")],
		["J. H. van 't Hoff", person("J. H.", "van 't", "Hoff")],
		["Gerard 't Hooft", person("Gerard", "'t", "Hooft")],
		["Jean d'Alembert", person("Jean", "", "d'Alembert")],
		["Síle Ní Bhriain", person("Síle", "", "Ní Bhriain")],
		["Ahmed El Khoury", person("Ahmed", "", "El Khoury")],
		["Laurens Van Der Maaten", person("Laurens", "", "Van Der Maaten")],
		["De la Cruz, Juan", person("Juan", "", "De la Cruz")],
		["Charles-Jean de la Vallée Poussin", person("Charles-Jean", "de la", "Vallée Poussin")],
		["José Ortega y Gasset", person("José", "", "Ortega y Gasset")],
		["Miguel de Unamuno y Jugo", person("Miguel", "de", "Unamuno y Jugo")],
		["Ortega y Gasset, José", person("José", "", "Ortega y Gasset")],
		["danah boyd", person("danah", "", "boyd")],
		["Plato", person("", "", "Plato")],
		["李 明", person("明", "", "李")],
		["李明", { literal: "李明" }],
		["et al.", { literal: "et al." }],
		["others", { literal: "et al." }],
		["a, b, c, d", { literal: "a, b, c, d" }],
	])("%s is taken apart", (listed, name) => {
		expect(readName(listed)).toEqual(name);
	});

	it.each([
		"Qwen Team",
		"OpenAI",
		"DeepSeek-AI",
		"NVIDIA",
		"xAI",
		"Google DeepMind",
		"Barnes and Noble Research",
		"The Pile Authors",
		"Academy of Sciences",
		"Acme, Inc.",
		"Llama Team, AI at Meta",
		"Smith & Sons",
		"University of Oxford",
		"ATLAS Collaboration",
	])("%s is an organisation", (listed) => {
		expect(readName(listed)).toEqual({ literal: listed });
	});

	it.each(["Yann LeCun", "Ai Weiwei", "William Press", "Andrew Young", "Group, Jane", "Ho, Co"])(
		"%s is a person",
		(listed) => {
			expect(readName(listed)).not.toHaveProperty("literal");
		},
	);

	it("loses no word, whatever it is made of", () => {
		const word = fc.constantFrom(
			..."Ada van der y and Jr. III Smith é 李 Team De La , X. o'".split(" "),
		);
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
				const listed = words.join(" ");
				const wordsOf = (text: string) =>
					text
						.split(/[\s,]+/u)
						.filter(Boolean)
						.toSorted();
				expect(wordsOf(Object.values(readName(listed)).join(" "))).toEqual(wordsOf(listed));
			}),
			{ seed: 5, numRuns: runs(2000) },
		);
	});
});
