import { afterEach, expect, it, vi } from "vitest";
import { offerNewer, sayNotKept } from "../../src/browser/notices.ts";
import { textsOf, withDocument } from "../support/withDocument.ts";

afterEach(() => vi.unstubAllGlobals());

it("says once that a change was not kept", () => {
	const document = withDocument("<p>Page</p>");
	sayNotKept();
	sayNotKept();
	expect(textsOf(".notice.problem")).toEqual([
		expect.stringContaining("The change could not be saved"),
	]);
	expect(document.querySelector<HTMLElement>(".notice")?.role).toBe("alert");
});

it("is said in front of an open dialog", () => {
	withDocument("<dialog open><p>Dialog</p></dialog><dialog></dialog>");
	sayNotKept();
	expect(textsOf("dialog[open] > .notice")).toHaveLength(1);
	expect(textsOf("body > .notice")).toHaveLength(0);
});

it("offers a newer version once, and tells it to take over only when asked", () => {
	const document = withDocument("");
	const newer = { postMessage: vi.fn() };
	offerNewer(newer as unknown as ServiceWorker);
	offerNewer(newer as unknown as ServiceWorker);
	expect(document.querySelectorAll(".newer")).toHaveLength(1);
	expect(newer.postMessage).not.toHaveBeenCalled();
	document.querySelector<HTMLElement>(".newer button")?.click();
	expect(newer.postMessage.mock.calls).toEqual([["take over"]]);
});

it("has room for a problem beside the offer of a newer version", () => {
	withDocument("");
	offerNewer({} as ServiceWorker);
	sayNotKept();
	expect(textsOf(".notice")).toHaveLength(2);
});
