import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fire, textsOf, withDocument } from "../../support/withDocument.ts";

beforeEach(() => void vi.resetModules());
afterEach(() => {
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
});

describe("an element by its id", () => {
	it("is there, or named where the page lacks it", async () => {
		withDocument('<p id="a:b">A</p>');
		const { byId } = await import("../../../src/list/browser/byId.ts");
		expect(byId("a:b").textContent).toBe("A");
		expect(() => byId("gone")).toThrow("“gone”");
	});
});

describe("the place of a list on the device", () => {
	it("is another for each survey of a host", async () => {
		const keys = new Set<string>();
		for (const base of ["/", "/a/", "/b/"]) {
			vi.resetModules();
			vi.stubEnv("BASE_URL", base);
			withDocument("");
			keys.add((await import("../../../src/list/browser/listKey.ts")).LIST_KEY);
		}
		expect(keys.size).toBe(3);
	});
});

describe("a group's name", () => {
	async function rename(typed: string, key: string, more: object = {}): Promise<string[]> {
		withDocument("<section><h2>Old</h2></section>");
		const { renameInPlace } = await import("../../../src/list/browser/renameInPlace.ts");
		const names: string[] = [];
		renameInPlace(document.querySelector("section")!, "Old", (name) => names.push(name));
		const field = document.querySelector("input")!;
		expect(field.value).toBe("Old");
		field.value = typed;
		fire(field, "keydown", { key, ...more });
		return names;
	}

	it.each([
		["Enter", "New", ["New"]],
		["Enter", "  重要 ", ["重要"]],
		["Enter", "  ", ["Old"]],
		["Escape", "New", ["Old"]],
		["x", "New", []],
	])("after %s and “%s” is %j", async (key, typed, names) => {
		expect(await rename(typed, key)).toEqual(names);
	});

	it("is not given by the Enter of an input method", async () => {
		expect(await rename("重要", "Enter", { isComposing: true })).toEqual([]);
	});

	it("is given once, by leaving the field too", async () => {
		const names = await rename("New", "x");
		const field = document.querySelector("input")!;
		field.blur();
		field.blur();
		expect(names).toEqual(["New"]);
	});
});

describe("an entry that is dragged", () => {
	const HEIGHT = 100;
	const moved = vi.fn();

	beforeEach(async () => {
		withDocument(`<div>
			<section><ol><li data-slug="a"><i class="handle">a</i></li><li data-slug="b"><i class="handle">b</i><ul><li>inner</li></ul></li></ol></section>
			<section data-group="Later"><ol><li data-slug="c"><i class="handle">c</i></li></ol><p>end</p></section>
		</div><p id="outside"></p>`);
		for (const [index, item] of Array.from(document.querySelectorAll("[data-slug]")).entries())
			item.getBoundingClientRect = () => ({ top: index * HEIGHT, height: HEIGHT }) as DOMRect;
		moved.mockReset();
		const { dragEntries } = await import("../../../src/list/browser/dragEntries.ts");
		dragEntries(document.querySelector("div")!, moved);
	});

	const find = (selector: string) => document.querySelector(selector)!;
	const dataTransfer = () => ({ setData: vi.fn(), setDragImage: vi.fn() });
	function drag(from: string, over: string, clientY: number): boolean {
		fire(find(from), "dragstart", { dataTransfer: dataTransfer() });
		const allowed = fire(find(over), "dragover", { clientY }).defaultPrevented;
		fire(find(over), "drop", { clientY });
		return allowed;
	}

	it.each([
		[
			"above the middle of another, before it",
			"[data-slug=b] .handle",
			"[data-slug=a]",
			49,
			"b",
			undefined,
			"a",
		],
		[
			"below it, before the next",
			"[data-slug=c] .handle",
			"[data-slug=a]",
			51,
			"c",
			undefined,
			"b",
		],
		[
			"into another group, at its end",
			"[data-slug=a] .handle",
			"[data-group] p",
			400,
			"a",
			"Later",
			undefined,
		],
	])("is dropped %s", (_, from, over, y, ...told) => {
		expect(drag(from, over, y)).toBe(true);
		expect(moved.mock.calls).toEqual([told]);
	});

	it("cannot be dropped beside the list, nor dragged but by its handle", () => {
		expect(drag("[data-slug=a] .handle", "div", 10)).toBe(false);
		expect(drag("[data-group] p", "[data-slug=c]", 10)).toBe(true); // the drag before goes on
		fire(find("div"), "dragend");
		moved.mockReset();
		expect(drag("[data-group] p", "[data-slug=c]", 10)).toBe(false);
		expect(moved).not.toHaveBeenCalled();
	});

	it("marks where it would come to stand, and nothing once it is let go", () => {
		fire(find("[data-slug=b] .handle"), "dragstart", { dataTransfer: dataTransfer() });
		fire(find("[data-slug=a]"), "dragover", { clientY: 10 });
		expect(textsOf(".target")).toEqual(["a"]);
		fire(find("[data-group] p"), "dragover", { clientY: 400 });
		expect(textsOf(".target")).toEqual(["cend"]);
		fire(find("[data-slug=b] .handle"), "dragend");
		expect(textsOf(".target")).toEqual([]);
	});
});
