import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Instance, SearchResponse } from "../../../src/search/browser/pagefindApi.ts";
import { fire, textsOf, until, withDocument } from "../../support/withDocument.ts";
import { fakeSearch } from "./fakeSearch.ts";

const shared = vi.hoisted(() => ({ instance: undefined as Instance | undefined }));
vi.mock("../../../src/search/browser/pagefind.ts", () => ({
	createInstance: () => shared.instance,
}));

const FOUND = { net: ["a", "b", "c", "d", "e", "f"], prune: ["p"] };
const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const hits = () => textsOf(".hits .hit a");

function type(field: HTMLInputElement, text: string): void {
	field.value = text;
	fire(field, "input");
}

function use(...args: Parameters<typeof fakeSearch>) {
	const fake = fakeSearch(...args);
	shared.instance = fake.instance;
	return fake;
}

/** Lets the styles of hits be there. */
const loadStyles = () => find<HTMLLinkElement>("link[rel=stylesheet]").onload?.({} as Event);

beforeEach(() => void vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe("hits below a field", () => {
	async function open(...args: Parameters<typeof fakeSearch>) {
		const fake = use(...args);
		withDocument("<input>");
		const { liveHits } = await import("../../../src/search/browser/liveHits.ts");
		const field = find<HTMLInputElement>("input");
		const { place, run } = liveHits(field, "h3");
		document.body.append(place);
		return { ...fake, field, run };
	}

	it("are the first five for what is typed, with how many there are", async () => {
		const { field } = await open(FOUND);
		const papers = vi.fn();
		window.addEventListener("papers", papers);
		type(field, "net");
		await until(() => expect(hits()).toEqual(["a", "b", "c", "d", "e"]));
		await until(() => expect(textsOf("[role=status]")).toEqual(["6 papers."]));
		expect(papers).toHaveBeenCalled();
	});

	it("go with the words, and the search is readied for the next", async () => {
		const { field, run, instance } = await open(FOUND);
		type(field, "net");
		await until(() => expect(textsOf("[role=status]")).toEqual(["6 papers."]));
		field.value = "  ";
		await run();
		expect(hits()).toEqual([]);
		expect(textsOf("[role=status]")).toEqual([""]);
		expect(instance.init).toHaveBeenCalled();
	});

	it("are not searched for again while the words are the same", async () => {
		const { field, run, search } = await open(FOUND);
		field.value = "net";
		await run();
		await run();
		expect(search).toHaveBeenCalledOnce();
	});

	it("are those of the last words, in whatever order answers come", async () => {
		const { field, run, instance, search } = await open(FOUND);
		const late = Promise.withResolvers<SearchResponse>();
		instance.debouncedSearch = (term) =>
			term === "net" ? late.promise : (search(term) as Promise<SearchResponse>);
		field.value = "net";
		const first = run();
		field.value = "prune";
		await run();
		late.resolve(await search("net"));
		await first;
		expect(hits()).toEqual(["p"]);
	});

	it("offer words like an unknown one, and search for the one that is chosen", async () => {
		const { field } = await open(FOUND, { unknown: ["prne"], nearest: ["prune"] });
		type(field, "prne");
		await until(() => expect(textsOf(".nearest button")).toEqual(["prune"]));
		find(".nearest button").click();
		expect(field.value).toBe("prune");
		await until(() => expect(hits()).toEqual(["p"]));
	});

	it("say where the search could not be loaded", async () => {
		const { field, run, isBroken } = await open(FOUND);
		isBroken.value = true;
		field.value = "net";
		await run();
		expect(textsOf("[role=status]")[0]).toContain("could not be loaded");
	});
});

describe("the dialog", () => {
	async function open() {
		use(FOUND);
		withDocument('<form role="search"><input></form>');
		const { answer } = await import("../../../src/search/browser/dialog.ts");
		loadStyles();
		return { answer, box: find<HTMLInputElement>("form input") };
	}
	const isOpen = () => find("dialog").hasAttribute("open");

	it("takes over what was typed into the box of the page, and searches for it", async () => {
		const { answer, box } = await open();
		box.focus();
		box.value = "net";
		await answer(box, { type: "input" } as Event);
		expect(isOpen()).toBe(true);
		expect(box.value).toBe("");
		expect(find<HTMLInputElement>("dialog input").value).toBe("net");
		expect(document.activeElement).toBe(find("dialog input"));
		await until(() => expect(hits()).toHaveLength(5));
	});

	it.each([
		["the box only has the focus", "", { type: "focus" }, false],
		["a key asked for it", "", { type: "keydown" }, true],
		["an input method is at work", "ね", { type: "input" }, false, true],
		["its composition has ended", "ね", { type: "compositionend" }, true],
	])("where %s", async (_, value, event, opens, composes = false) => {
		const { answer, box } = await open();
		box.focus();
		box.value = value;
		await answer(box, event as Event, () => composes);
		expect(isOpen()).toBe(opens);
	});

	it("does not open once the reader has left the box", async () => {
		const { answer, box } = await open();
		box.value = "net";
		await answer(box, { type: "input" } as Event);
		expect(isOpen()).toBe(false);
	});

	it("is closed by Escape, but by none of an input method, and by a click beside it", async () => {
		const { answer, box } = await open();
		const reopen = async () => {
			box.focus();
			await answer(box, { type: "keydown" } as Event);
		};
		await reopen();
		fire(find("dialog input"), "keydown", { key: "Escape", keyCode: 229 });
		expect(isOpen()).toBe(true);
		fire(find("dialog input"), "keydown", { key: "Escape" });
		expect(isOpen()).toBe(false);
		await reopen();
		fire(find("dialog form"), "click");
		expect(isOpen()).toBe(true);
		fire(find("dialog"), "click");
		expect(isOpen()).toBe(false);
	});

	it("leads to the search page by Enter, which is a file in a folder of files", async () => {
		await open();
		expect(find<HTMLFormElement>("dialog form").action).toMatch(/\/$/u);
		vi.resetModules();
		withDocument("").documentElement.dataset.folder = "../";
		await import("../../../src/search/browser/dialog.ts");
		expect(find<HTMLFormElement>("dialog form").action).toMatch(/\/index\.html$/u);
	});
});

describe("the overview's field", () => {
	async function open(words = "") {
		use(FOUND);
		withDocument(`<form><input id="find" value="${words}"></form><p>Text</p>`);
		vi.stubGlobal("matchMedia", () => ({ matches: false }));
		const { answer } = await import("../../../src/search/browser/overview.ts");
		loadStyles();
		const field = find<HTMLInputElement>("#find");
		return { answer: (type: string) => answer(field, { type } as Event), field };
	}
	const isShown = () => !find(".hits-below").hidden;

	it("shows hits once something is typed, not for the focus alone", async () => {
		const { answer, field } = await open();
		field.focus();
		await answer("input");
		expect(isShown()).toBe(false);
		type(field, "net");
		await answer("focus");
		expect(isShown()).toBe(false);
		await answer("input");
		expect(isShown()).toBe(true);
		await until(() => expect(hits()).toHaveLength(5));
	});

	it("hides them by Escape, and the words stay", async () => {
		const { answer, field } = await open("net");
		field.focus();
		await answer("input");
		expect(fire(field, "keydown", { key: "Escape" }).defaultPrevented).toBe(true);
		expect([isShown(), field.value]).toEqual([false, "net"]);
		expect(fire(field, "keydown", { key: "Escape" }).defaultPrevented).toBe(false);
		fire(field, "keydown", { key: "ArrowDown" });
		expect(isShown()).toBe(true);
	});

	it("hides them when the reader goes elsewhere, and keeps them within", async () => {
		const { answer, field } = await open("net");
		const show = async () => {
			field.focus();
			await answer("input");
		};
		await show();
		fire(find(".hits-below"), "pointerdown");
		fire(field, "focusout", { relatedTarget: find(".hits-below") });
		expect(isShown()).toBe(true);
		fire(find("body > p"), "pointerdown");
		expect(isShown()).toBe(false);
		await show();
		fire(field, "focusout", { relatedTarget: document.body });
		expect(isShown()).toBe(false);
	});
});

describe("the styles of hits", () => {
	it.each(["onload", "onerror"] as const)("are waited for, and no longer at %s", async (event) => {
		withDocument("");
		const { styled, searchFolder } = await import("../../../src/search/browser/styles.ts");
		const link = find<HTMLLinkElement>("head link");
		expect(link.getAttribute("href")).toBe(new URL("search.css", searchFolder).href);
		link[event]?.({} as never);
		await expect(styled).resolves.toBe(undefined);
	});
});
