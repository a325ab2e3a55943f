import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withDocument } from "../../support/withDocument.ts";
import { device } from "./page.ts";

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

describe("the list on the device", () => {
	let store: typeof import("../../../src/list/browser/store.ts");
	let kept: Map<string, string>;
	let refuses: { reading: boolean; writing: boolean };

	beforeEach(async () => {
		withDocument("");
		({ kept, refuses } = device());
		store = await import("../../../src/list/browser/store.ts");
	});

	const list = (...slugs: string[]) => ({
		version: 1 as const,
		papers: slugs.map((slug) => ({ slug })),
	});

	it("is empty at first, and nothing is left of one that is empty again", () => {
		expect(store.keptList()).toEqual({ list: list() });
		store.keep(list("a"));
		expect([...kept.keys()]).toEqual(["abstrata / list"]);
		expect(store.keptList()).toEqual({ list: list("a") });
		store.keep(list());
		expect(kept.size).toBe(0);
	});

	it("is changed as it is now, whatever a tab thought it was", () => {
		store.keep(list("a"));
		kept.set("abstrata / list", JSON.stringify(list("a", "b")));
		const changed = store.changeList(({ papers, ...rest }) => ({
			...rest,
			papers: [...papers, { slug: "c" }],
		}));
		expect(changed).toEqual({ list: list("a", "b", "c") });
	});

	it("that cannot be read is told and left alone", () => {
		kept.set("abstrata / list", "{");
		expect(store.changeList(() => list("a")).problem).toContain("This is not JSON.");
		expect(kept.get("abstrata / list")).toBe("{");
	});

	it("is told of where a browser refuses", () => {
		refuses.writing = true;
		expect(store.keep(list("a")).problem).toContain("no space");
		refuses.reading = true;
		expect(store.keptText()).toBeUndefined();
		expect(store.keptList().problem).toContain("does not let pages save");
	});
});

describe("stars", () => {
	it("stand beside each paper once, and put it on the list and off it", async () => {
		const document = withDocument(
			'<a><span data-count></span></a><p data-paper="a" data-title="A"></p><p data-paper="b" data-title="B"></p>',
		);
		const { kept } = device();
		const { showStars } = await import("../../../src/list/browser/stars.ts");
		showStars();
		showStars();
		const stars = Array.from(document.querySelectorAll<HTMLButtonElement>(".star"));
		expect(stars.map(({ title }) => title)).toEqual(["Put “A” on my list", "Put “B” on my list"]);
		const click = (index: number) => stars[index]?.onclick?.({} as PointerEvent);
		click(1);
		expect(stars.map(({ ariaPressed }) => ariaPressed)).toEqual(["false", "true"]);
		expect(document.querySelector("[data-count]")?.textContent).toBe(" 1");
		expect(kept.get("abstrata / list")).toContain('"slug":"b"');
		click(1);
		expect(stars.map(({ ariaPressed }) => ariaPressed)).toEqual(["false", "false"]);
		expect(document.querySelector("[data-count]")?.textContent).toBe("");
	});
});
