/**
 * Has the browser keep the survey, so that it is there without network, and says
 * when a newer version waits. The newer one is shown, in all tabs at once, when
 * the reader asks for it: no page mixes two.
 */
export async function keepOffline(base: string): Promise<void> {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (!location.protocol.startsWith("http")) return;
	if (!("serviceWorker" in navigator) || connection?.saveData) return;
	const { serviceWorker } = navigator;
	const registration = await serviceWorker.register(`${base}sw.js`).catch(() => undefined);
	if (!registration || !serviceWorker.controller) return;
	serviceWorker.addEventListener("controllerchange", () => location.reload());
	const offer = (newer: ServiceWorker) =>
		import("./notices.ts").then(({ offerNewer }) => offerNewer(newer));
	if (registration.waiting) offer(registration.waiting);
	registration.addEventListener("updatefound", () => {
		const found = registration.installing;
		found?.addEventListener("statechange", () => {
			if (found.state === "installed") offer(found);
		});
	});
}
