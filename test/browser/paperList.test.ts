import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fire, textsOf, withDocument } from "../support/withDocument.ts";

const PAGE = `<form class="controls" hidden>
	<input name="words"><select name="year"><option value="">any year</option><option value="2024">2024</option></select>
	<input type="checkbox" name="code"><input type="checkbox" name="formulas">
	<select name="order"><option value="newest">newest</option><option value="oldest">oldest</option><option value="title">title</option><option value="essay">essay</option></select>
	<output></output>
</form>
<ol class="entries">
	<li data-date="2024-05-01" data-code="true" data-place="3"><h3>Épsilon nets</h3> on pruning</li>
	<li data-date="2023-01-01" data-formulas="true"><h3>Alpha</h3> 量化 of nets</li>
	<li data-place="1"><h3>Zeta</h3> undated</li>
</ol>`;

/** The list as it is shown, by the titles. */
const shown = () => textsOf("li:not([hidden]) h3");
const field = (name: string) => document.querySelector<HTMLInputElement>(`[name=${name}]`)!;
const form = () => document.querySelector("form")!;

function choose(values: Readonly<Record<string, string | boolean>>): void {
	for (const [name, value] of Object.entries(values)) {
		if (typeof value === "string") field(name).value = value;
		else field(name).checked = value;
	}
	fire(form(), "input");
}

async function open(address = "https://survey.example/themes/x/") {
	withDocument(PAGE, address);
	await import("../../src/browser/paperList.ts");
}

beforeEach(() => void vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe("the papers of a theme", () => {
	it.each([
		[{ words: "epsilon" }, ["Épsilon nets"], "1 of 3 papers", "?words=epsilon"],
		[{ words: "NETS 量化" }, ["Alpha"], "1 of 3 papers", "?words=NETS+%E9%87%8F%E5%8C%96"],
		[{ words: "nothing like it" }, [], "0 of 3 papers", "?words=nothing+like+it"],
		[{ year: "2024" }, ["Épsilon nets"], "1 of 3 papers", "?year=2024"],
		[{ code: true }, ["Épsilon nets"], "1 of 3 papers", "?code=1"],
		[{ formulas: true }, ["Alpha"], "1 of 3 papers", "?formulas=1"],
		[{ order: "title" }, ["Alpha", "Épsilon nets", "Zeta"], "", "?order=title"],
		[{ order: "oldest" }, ["Alpha", "Épsilon nets", "Zeta"], "", "?order=oldest"],
		[{ order: "essay" }, ["Zeta", "Épsilon nets", "Alpha"], "", "?order=essay"],
		[{}, ["Épsilon nets", "Alpha", "Zeta"], "", ""],
	])("with %j are %j, and the address keeps it", async (choice, titles, said, query) => {
		await open();
		choose(choice);
		expect(shown()).toEqual(titles);
		expect(document.querySelector("output")?.value).toBe(said);
		expect(location.search).toBe(query);
	});

	it("keep to their topics, and a topic without any is hidden", async () => {
		withDocument(
			PAGE.replace(
				/<ol[\s\S]*/u,
				`<section class="topic"><ol class="entries"><li data-date="2024"><h3>Zeta</h3></li><li data-date="2023"><h3>Beta</h3> nets</li></ol></section>
				<section class="topic"><ol class="entries"><li data-date="2022"><h3>Alpha</h3></li></ol></section>`,
			),
			"https://survey.example/themes/x/",
		);
		await import("../../src/browser/paperList.ts");
		choose({ order: "title" });
		expect(shown()).toEqual(["Beta", "Zeta", "Alpha"]);
		choose({ words: "nets" });
		const hidden = Array.from(
			document.querySelectorAll<HTMLElement>(".topic"),
			(topic) => topic.hidden,
		);
		expect([shown(), hidden]).toEqual([["Beta"], [false, true]]);
	});

	it("are at first as the address asks, whatever it asks", async () => {
		await open("https://survey.example/?words=nets&order=oldest&year=1066&code=");
		expect(form().hidden).toBe(false);
		expect(shown()).toEqual(["Épsilon nets"]);
		expect([field("year").value, field("order").value, field("code").checked]).toEqual([
			"",
			"oldest",
			true,
		]);
	});

	it("are as the address says when the reader goes back", async () => {
		await open();
		choose({ words: "zeta" });
		location.search = "?words=alpha";
		fire(window, "popstate");
		expect(shown()).toEqual(["Alpha"]);
		expect(field("words").value).toBe("alpha");
	});

	it("stay where the form is sent", async () => {
		await open();
		expect(fire(form(), "submit").defaultPrevented).toBe(true);
	});

	it("are not looked for on a page without them", async () => {
		withDocument("<p>No papers.</p>");
		await expect(import("../../src/browser/paperList.ts")).resolves.toBeDefined();
	});
});
