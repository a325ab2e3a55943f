import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fire, withDocument } from "../support/withDocument.ts";

const cites = () => Array.from(document.querySelectorAll<HTMLElement>(".cite"));
const notes = () => cites().map(({ dataset }) => dataset.note);

function tap(target: Element, pointerType: string): boolean {
	const event = Object.assign(new PointerEvent("click", { bubbles: true }), { pointerType });
	target.dispatchEvent(event);
	return event.defaultPrevented;
}

beforeEach(async () => {
	withDocument(
		'<div class="essay"><span class="cite"><a href="/a">A</a></span><span class="cite">B</span></div><p>Text</p>',
	);
	vi.resetModules();
	await import("../../src/browser/citations.ts");
});
afterEach(() => vi.unstubAllGlobals());

it("shows its note at the first tap and follows its link at the second", () => {
	const link = document.querySelector("a")!;
	expect(tap(link, "touch")).toBe(true);
	expect(notes()).toEqual(["open", undefined]);
	expect(tap(link, "touch")).toBe(false);
});

it("follows its link at the first click of a mouse", () => {
	expect(tap(document.querySelector("a")!, "mouse")).toBe(false);
	expect(notes()).toEqual([undefined, undefined]);
});

it("puts its note away when another is tapped, or the text", () => {
	const [first, second] = cites();
	tap(first!, "touch");
	tap(second!, "touch");
	expect(notes()).toEqual([undefined, "open"]);
	tap(document.querySelector("p")!, "touch");
	expect(notes()).toEqual([undefined, undefined]);
});

it("stays away after Escape until it is left", () => {
	const [cite, other] = cites();
	Object.assign(cite!, { matches: () => true }); // the pointer is over it
	Object.assign(other!, { matches: () => false });
	fire(document, "keydown", { key: "a" });
	expect(notes()).toEqual([undefined, undefined]);
	fire(document, "keydown", { key: "Escape" });
	expect(notes()).toEqual(["away", undefined]);
	fire(cite!, "pointerleave");
	expect(notes()).toEqual([undefined, undefined]);
});
