import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ListedPaper } from "../../../src/list/core/readerList.ts";
import { fire, textsOf, until, withDocument } from "../../support/withDocument.ts";
import { device, PAGE, paperData } from "./page.ts";

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const titles = () => textsOf("#groups h3");
const said = () => find("#said").textContent;
const press = (slug: string, name: string) =>
	find(`#groups [data-slug="${slug}"] button[name=${name}]`).click();

async function open(...papers: readonly ListedPaper[]) {
	withDocument(PAGE, "https://survey.example/list/");
	vi.stubGlobal("CSS", { supports: () => true, escape: (text: string) => text });
	const kept = device(...papers);
	vi.stubGlobal("fetch", async (address: string) => ({
		ok: address === "/list/papers.json",
		json: async () => [
			paperData("a", { place: 0, isoDate: "2023" }),
			paperData("b", { place: 1, isoDate: "2025" }),
			paperData("c", { place: 2, isoDate: "2024" }),
		],
	}));
	await load();
	return kept;
}

async function load() {
	await import("../../../src/list/browser/listPage.ts");
	await until(() => expect(find("#exchange").hidden).toBe(false));
}

beforeEach(() => void vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe("the page of the list", () => {
	it("shows what is kept on the device", async () => {
		await open({ slug: "b" }, { slug: "a", group: "Later" });
		expect(titles()).toEqual(["On b", "On a"]);
		expect(said()).toBe("");
		expect(find("#counts").textContent).toBe("2 papers, 1 group");
	});

	it("takes a paper off, says so, and puts it back where it was", async () => {
		const { slugs } = await open({ slug: "a" }, { slug: "b", note: "mine" });
		press("a", "remove");
		expect(said()).toBe("Removed: On a.");
		expect(slugs()).toEqual(["b"]);
		expect(document.activeElement).toBe(find("#undo"));
		find("#undo").click();
		expect(said()).toBe("Undone.");
		expect(slugs()).toEqual(["a", "b"]);
		expect(find("#undo").hidden).toBe(true);
	});

	it("moves papers by buttons and by keys, and says where they are", async () => {
		const { slugs } = await open({ slug: "a" }, { slug: "b" }, { slug: "c" });
		press("c", "up");
		expect(slugs()).toEqual(["a", "c", "b"]);
		expect(said()).toBe("On c is number 2.");
		const item = find('#groups [data-slug="c"]');
		expect(fire(item, "keydown", { key: "ArrowUp", altKey: true }).defaultPrevented).toBe(true);
		expect(slugs()).toEqual(["c", "a", "b"]);
		expect(fire(item, "keydown", { key: "ArrowDown", altKey: false }).defaultPrevented).toBe(false);
		expect(slugs()).toEqual(["c", "a", "b"]);
	});

	it("keeps a note while it is typed, and leaves the field alone", async () => {
		const { kept } = await open({ slug: "a" });
		const field = find<HTMLTextAreaElement>("#groups textarea");
		field.value = "Read <again>";
		fire(field, "input");
		expect(kept.get("abstrata / list")).toContain('"note":"Read <again>"');
		expect(find("#groups textarea")).toBe(field);
		expect(find("#groups .printed").textContent).toBe("Read <again>");
		expect(find("#counts").textContent).toBe("1 paper, 1 note");
	});

	it("puts papers into groups and out of them, and renames and moves groups", async () => {
		const { slugs } = await open(
			{ slug: "a" },
			{ slug: "b", group: "F" },
			{ slug: "c", group: "G" },
		);
		const group = (slug: string, name: string) => {
			const field = find<HTMLInputElement>(`#groups [data-slug="${slug}"] [name=group]`);
			field.value = name;
			fire(field, "change");
		};
		group("a", " G ");
		expect(said()).toBe("Moved to G: On a.");
		expect(slugs()).toEqual(["b", "c", "a"]);
		find('#groups [data-group="G"] h2 [name=up]').click();
		expect(slugs()).toEqual(["c", "a", "b"]);
		find('#groups [data-group="F"] h2 [name=rename]').click();
		const field = find<HTMLInputElement>('#groups [data-group="F"] h2 input');
		field.value = "Fundamentals";
		field.blur();
		expect(said()).toBe("F is now Fundamentals.");
		group("b", "");
		expect(said()).toBe("Moved out of its group: On b.");
		expect(slugs()).toEqual(["b", "c", "a"]);
	});

	it.each([
		["date", ["b", "c", "a"]],
		["title", ["a", "b", "c"]],
		["theme", ["a", "b", "c"]],
	])("is sorted by %s", async (order, sorted) => {
		const { slugs } = await open({ slug: "c" }, { slug: "b" }, { slug: "a" });
		const button = find(`#tools [value=${order}]`);
		Object.defineProperty(button, "value", { value: order });
		button.click();
		expect(slugs()).toEqual(sorted);
		expect(said()).toBe("Sorted.");
	});

	it("is cleared at once, as that can be undone", async () => {
		const { slugs } = await open({ slug: "a" }, { slug: "b" });
		find("#clear").click();
		expect(said()).toBe("Cleared the list of 2 papers.");
		expect(slugs()).toEqual([]);
		find("#undo").click();
		expect(slugs()).toEqual(["a", "b"]);
	});

	it("clears what cannot be read only when the reader confirms it", async () => {
		const { kept } = await open();
		kept.set("abstrata / list", "no list");
		fire(window, "pageshow", { persisted: true });
		const confirm = vi.fn().mockReturnValueOnce(false).mockReturnValueOnce(true);
		vi.stubGlobal("confirm", confirm);
		find("#clear").click();
		expect(kept.get("abstrata / list")).toBe("no list");
		expect(confirm.mock.calls[0]?.[0]).toContain("no list");
		find("#clear").click();
		expect(kept.size).toBe(0);
	});

	it("follows what another tab changes, which cannot be undone here", async () => {
		const { kept } = await open({ slug: "a" }, { slug: "b" });
		press("a", "remove");
		kept.set("abstrata / list", JSON.stringify({ version: 1, papers: [{ slug: "c" }] }));
		fire(window, "storage", { key: "another" });
		expect(titles()).toEqual(["On b"]);
		fire(window, "storage", { key: "abstrata / list" });
		expect(titles()).toEqual(["On c"]);
		expect(find("#undo").hidden).toBe(true);
	});

	it("says where a change was not kept, and shows what is", async () => {
		const { refuses } = await open({ slug: "a" }, { slug: "b" });
		refuses.writing = true;
		press("a", "remove");
		expect(said()).toContain("no space left");
		expect(titles()).toEqual(["On a", "On b"]);
		expect(find("#undo").hidden).toBe(true);
	});

	it("shows the list without its papers' texts where these cannot be loaded", async () => {
		withDocument(PAGE);
		vi.stubGlobal("CSS", { supports: () => true });
		device({ slug: "a" });
		vi.stubGlobal("fetch", async () => ({ ok: false, status: 500 }));
		await load();
		expect(textsOf("#groups .meta")).toEqual(["Its text could not be loaded."]);
	});
});
