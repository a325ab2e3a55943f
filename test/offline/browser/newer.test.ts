import { afterEach, expect, it, vi } from "vitest";
import { watchForNewer } from "../../../src/offline/browser/newer.ts";
import { withDocument } from "../../support/withDocument.ts";

afterEach(() => vi.unstubAllGlobals());

class Worker extends EventTarget {
	state = "installing";
	readonly told: string[] = [];
	postMessage(text: string) {
		this.told.push(text);
	}
}

function setUp() {
	const document = withDocument("");
	const serviceWorker = new EventTarget();
	const reload = vi.fn();
	vi.stubGlobal("navigator", { serviceWorker });
	vi.stubGlobal("location", { reload });
	const registration = Object.assign(new EventTarget(), {
		waiting: undefined as Worker | undefined,
		installing: undefined as Worker | undefined,
	});
	const watch = () => watchForNewer(registration as unknown as ServiceWorkerRegistration);
	const offers = () => Array.from(document.querySelectorAll<HTMLElement>(".newer button"));
	return { registration, serviceWorker, reload, watch, offers };
}

it("offers a version that waits already, once, and shows it when the reader asks for it", () => {
	const { registration, serviceWorker, reload, watch, offers } = setUp();
	registration.waiting = new Worker();
	registration.installing = new Worker();
	watch();
	Object.assign(registration.installing, { state: "installed" }).dispatchEvent(
		new Event("statechange"),
	);
	expect(offers()).toHaveLength(1);
	expect(registration.waiting.told).toEqual([]);
	offers()[0]?.click();
	expect(registration.waiting.told).toEqual(["take over"]);
	expect(reload).not.toHaveBeenCalled();
	serviceWorker.dispatchEvent(new Event("controllerchange"));
	expect(reload).toHaveBeenCalledOnce();
});

it("offers a version that comes later, and none that fails", () => {
	const { registration, watch, offers } = setUp();
	watch();
	for (const state of ["redundant", "installed"]) {
		expect(offers()).toHaveLength(0);
		const worker = new Worker();
		registration.installing = worker;
		registration.dispatchEvent(new Event("updatefound"));
		worker.state = state;
		worker.dispatchEvent(new Event("statechange"));
	}
	expect(offers()).toHaveLength(1);
});
