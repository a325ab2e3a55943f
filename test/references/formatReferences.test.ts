import { describe, expect, it } from "vitest";
import { formatReferences } from "../../src/references/formatReferences.ts";
import type { CslItem } from "../../src/survey/cite/cslItem.ts";

const journal: CslItem = {
	id: "waders",
	type: "article-journal",
	title: "Counts of waders, p < 0.05",
	author: [
		{ given: "Ada", family: "Lovelace" },
		{ given: "Ana", family: "Díaz Ruiz" },
	],
	issued: { "date-parts": [[2024, 6, 5]] },
	"container-title": "Bird Study",
	volume: "12",
	issue: "3",
	page: "101–117",
	DOI: "10.1000/182",
	abstract: "We count.",
	note: "Listed in a.bib",
};
const preprint: CslItem = {
	id: "forget",
	type: "article",
	title: "Do pruned networks forget?",
	author: [{ given: "Lei", family: "Wang" }],
	issued: { "date-parts": [[2024]] },
	publisher: "arXiv",
	number: "arXiv:2106.09685",
	URL: "https://arxiv.org/abs/2106.09685",
	note: "",
};

describe("a reference", () => {
	it("of an article, in each style", () => {
		expect(formatReferences([journal])).toMatchInlineSnapshot(`
			[
			  {
			    "apa": "Lovelace, A., &#x26; Díaz Ruiz, A. (2024). Counts of waders, p &#x3C; 0.05. <i>Bird Study</i>, <i>12</i>(3), 101–117. https://doi.org/10.1000/182",
			    "harvard1": "Lovelace, A. and Díaz Ruiz, A. (2024) “Counts of waders, p &#x3C; 0.05,” <i>Bird Study</i>, 12(3), pp. 101–117. Available at: https://doi.org/10.1000/182.",
			    "vancouver": "Lovelace A, Díaz Ruiz A. Counts of waders, p &#x3C; 0.05. Bird Study. 2024 Jun 5;12(3):101–17. doi:10.1000/182",
			  },
			]
		`);
	});

	it("of a preprint, in each style", () => {
		expect(formatReferences([preprint])).toMatchInlineSnapshot(`
			[
			  {
			    "apa": "Wang, L. (2024). <i>Do pruned networks forget?</i> (arXiv:2106.09685). arXiv. https://arxiv.org/abs/2106.09685",
			    "harvard1": "Wang, L. (2024) “Do pruned networks forget?” arXiv. Available at: https://arxiv.org/abs/2106.09685.",
			    "vancouver": "Wang L. Do pruned networks forget? [Internet]. arXiv; 2024. Available from: https://arxiv.org/abs/2106.09685",
			  },
			]
		`);
	});

	it("says only what is known", () => {
		const [told] = formatReferences([{ id: "x", type: "article", title: "Untold", note: "" }]);
		expect(Object.values(told!).join()).not.toMatch(/undefined|null|\bNaN\b/u);
		expect(told!.apa).toContain("Untold");
	});

	it("stands for itself, also beside others of the same people and year", () => {
		const twins = ["a", "b", "c"].map((id) => ({ ...preprint, id, title: `Of ${id}` }));
		for (const [at, { apa, harvard1 }] of formatReferences(twins).entries()) {
			expect(apa).toContain("(2024)");
			expect(harvard1).toContain("(2024)");
			expect(apa).toContain(`Of ${twins[at]!.id}`);
		}
	});

	it("is the same whatever stands beside it", () => {
		const namesakes = ["Yan", "Yi", "Bo"].map((given) => ({ given, family: "Zhang" }));
		const items = [
			{ ...preprint, id: "two", author: namesakes.slice(0, 2) },
			{ ...preprint, id: "one", author: namesakes.slice(1, 2) },
			{ ...journal, id: "all", author: namesakes },
		];
		const together = formatReferences(items);
		expect(together).toEqual(items.flatMap((item) => formatReferences([item])));
		expect(together[0]!.harvard1).toContain("Zhang, Y. and Zhang, Y. (2024)");
		expect(formatReferences([])).toEqual([]);
	});

	it("is in the order of the papers", () => {
		const [first, second] = formatReferences([preprint, journal]);
		expect(first!.vancouver).toContain("pruned");
		expect(second!.vancouver).toContain("waders");
	});

	it.each(["constructor", "__proto__", "toString", "hasOwnProperty", "", " "])(
		"has a name that is a key of every object: “%s”",
		(key) => {
			const author = [{ family: key }, { family: "Owl", given: key }, { literal: key }];
			const [told] = formatReferences([{ ...journal, author }]);
			for (const html of Object.values(told!)) expect(html).toContain("Counts of waders");
			expect(told!.apa).toContain(key.trim());
			expect(JSON.stringify(told)).not.toContain("\u2060");
		},
	);

	it("is text, whatever a list holds", () => {
		const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)> <i onclick="x">a</i> & "b"`;
		const [told] = formatReferences([
			{ ...journal, title: hostile, "container-title": hostile, author: [{ literal: hostile }] },
		]);
		for (const html of Object.values(told!)) {
			expect(html).not.toMatch(/<(?!\/?(?:i|b|sub|sup)>)/u);
			expect(html).toContain("&#x3C;script>");
		}
	});
});
