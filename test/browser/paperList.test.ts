import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fire, textsOf, withDocument } from "../support/withDocument.ts";

const PAGE = `<form class="controls" hidden>
	<input name="words"><select name="year"><option value="">any year</option><option value="2024">2024</option><option value="unknown">not known</option></select>
	<select name="venue"><option value="">any</option><option value="ICML">ICML (1)</option></select>
	<input type="checkbox" name="code"><input type="checkbox" name="formulas">
	<select name="order"><option value="sections">in sections</option><option value="newest">newest</option><option value="oldest">oldest</option><option value="title">title</option></select>
	<button type="button" name="open">Open all</button>
	<output></output>
</form>
<section class="topic"><h3>Of nets</h3><ol class="entries">
	<li data-date="2023-01-01" data-formulas="true"><h4 class="title">Alpha</h4><details><summary>量化</summary> of nets</details></li>
	<li data-date="2024-05-01" data-code="true" data-venue="ICML"><h4 class="title">Épsilon nets</h4><p class="meta">Ada</p><details><summary>on pruning</summary> by weight</details></li>
</ol></section>
<section class="topic"><h3>Others</h3><ol class="entries">
	<li data-date=""><h4 class="title">Zeta</h4><details><summary>undated</summary> a net</details></li>
</ol></section>`;

/** The list as it is shown, by the titles. */
const shown = () => textsOf("li:not([hidden]) .title");
const isOpen = () =>
	Array.from(document.querySelectorAll("details"), (details) => details.hasAttribute("open"));
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
		[{ year: "unknown" }, ["Zeta"], "1 of 3 papers", "?year=unknown"],
		[{ venue: "ICML" }, ["Épsilon nets"], "1 of 3 papers", "?venue=ICML"],
		[{ code: true }, ["Épsilon nets"], "1 of 3 papers", "?code=1"],
		[{ formulas: true }, ["Alpha"], "1 of 3 papers", "?formulas=1"],
		[{ order: "title" }, ["Alpha", "Épsilon nets", "Zeta"], "", "?order=title"],
		[{ order: "oldest" }, ["Alpha", "Épsilon nets", "Zeta"], "", "?order=oldest"],
		[{ order: "newest" }, ["Épsilon nets", "Alpha", "Zeta"], "", "?order=newest"],
		[{}, ["Alpha", "Épsilon nets", "Zeta"], "", ""],
	])("with %j are %j, and the address keeps it", async (choice, titles, said, query) => {
		await open();
		choose(choice);
		expect(shown()).toEqual(titles);
		expect(document.querySelector("output")?.value).toBe(said);
		expect(location.search).toBe(query);
	});

	it("leave a section that has none, leave all for another order, and come back to them", async () => {
		await open();
		const sections = () =>
			Array.from(document.querySelectorAll<HTMLElement>(".topic"), (section) =>
				section.hidden ? "hidden" : section.querySelector("h3")!.hidden ? "no heading" : "shown",
			);
		choose({ words: "undated" });
		expect(sections()).toEqual(["hidden", "shown"]);
		choose({ words: "", order: "newest" });
		expect(sections()).toEqual(["no heading", "hidden"]);
		choose({ order: "sections" });
		expect(sections()).toEqual(["shown", "shown"]);
		expect(textsOf(".topic:last-child .title")).toEqual(["Zeta"]);
	});

	it("are opened where only their folded text has the words, and folded when it is not asked for", async () => {
		await open();
		choose({ words: "weight" });
		expect([shown(), isOpen()]).toEqual([["Épsilon nets"], [false, true, false]]);
		choose({ words: "pruning" });
		expect(isOpen()).toEqual([false, false, false]);
	});

	it("stay open where the reader has opened them", async () => {
		await open();
		document.querySelectorAll("details")[1]!.open = true;
		choose({ words: "weight" });
		choose({ words: "" });
		expect(isOpen()).toEqual([false, true, false]);
	});

	it("are opened and folded all at once, those that are shown", async () => {
		await open();
		choose({ year: "2024" });
		const button = document.querySelector("button")!;
		fire(button, "click");
		expect(isOpen()).toEqual([false, true, false]);
		fire(document.querySelectorAll("details")[1]!, "toggle");
		expect(button.textContent).toBe("Close all");
		fire(button, "click");
		expect(isOpen()).toEqual([false, false, false]);
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
