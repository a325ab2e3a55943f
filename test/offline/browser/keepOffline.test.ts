import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { withDocument } from "../../support/withDocument.ts";

const newer = vi.hoisted(() => ({ watchForNewer: vi.fn() }));
vi.mock("../../../src/offline/browser/newer.ts", () => newer);

const registration = {};

async function keep({
	folder = "",
	saveData = false,
	controller = {} as object | null,
	refuses = false,
}) {
	const document = withDocument("");
	if (folder) document.documentElement.dataset.folder = folder;
	const register = vi.fn(async () => {
		if (refuses) throw new DOMException("no", "SecurityError");
		return registration;
	});
	vi.stubGlobal("navigator", { connection: { saveData }, serviceWorker: { register, controller } });
	const { keepOffline } = await import("../../../src/offline/browser/keepOffline.ts");
	await keepOffline("/survey/");
	await new Promise((resolve) => setTimeout(resolve, 20));
	return register;
}

beforeEach(() => {
	vi.resetModules();
	newer.watchForNewer.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

it("registers the worker of the survey, and watches for a newer one from what is kept", async () => {
	expect((await keep({})).mock.calls).toEqual([["/survey/sw.js"]]);
	expect(newer.watchForNewer.mock.calls).toEqual([[registration]]);
});

it.each([
	["the first visit", { controller: null }, 1],
	["a browser that refuses", { refuses: true }, 1],
	["a reader who saves data", { saveData: true }, 0],
	["a folder of files", { folder: "../" }, 0],
])("watches for nothing in %s", async (_, where, registrations) => {
	expect(await keep(where)).toHaveBeenCalledTimes(registrations);
	expect(newer.watchForNewer).not.toHaveBeenCalled();
});

it("has the reader decide, where a page has a place for it, what takes much of the device", async () => {
	const document = withDocument("<p><span data-keep-offline hidden></span></p>");
	const place = document.querySelector<HTMLElement>("[data-keep-offline]")!;
	const answers: unknown[] = [12_300_000, false, true];
	const asked: unknown[] = [];
	const postMessage = (question: unknown, [port]: MessagePort[]) => {
		asked.push(question);
		port?.postMessage(answers.shift());
	};
	const ready = Promise.resolve({ active: { postMessage } });
	vi.stubGlobal("navigator", { serviceWorker: { ready } });
	const { askToKeep } = await import("../../../src/offline/browser/askToKeep.ts");
	await askToKeep(place);
	expect(place.hidden).toBe(false);
	expect(place.textContent).toBe(
		"Keep offline (13 MB) on this device, to be read without a network",
	);
	const press = async () => {
		place.querySelector("button")?.click();
		await new Promise((resolve) => setTimeout(resolve, 20));
	};
	await press();
	expect(place.textContent).toContain("could not be kept");
	await press();
	expect(place.textContent).toBe("Kept on this device, to be read without a network");
	expect(asked).toEqual(["size", "keep", "keep"]);
});

it("leaves a browser without service workers alone", async () => {
	withDocument("");
	vi.stubGlobal("navigator", {});
	const { keepOffline } = await import("../../../src/offline/browser/keepOffline.ts");
	await expect(keepOffline("/")).resolves.toBe(undefined);
});
