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
	if (registration.waiting) offer(registration.waiting);
	registration.addEventListener("updatefound", () => {
		const found = registration.installing;
		found?.addEventListener("statechange", () => {
			if (found.state === "installed") offer(found);
		});
	});
}

function offer(newer: ServiceWorker): void {
	if (document.querySelector(".newer")) return;
	const notice = document.createElement("p");
	notice.className = "notice newer";
	notice.role = "status";
	const button = document.createElement("button");
	button.textContent = "Show it";
	button.addEventListener("click", () => newer.postMessage("take over"));
	notice.append("This survey has changed since it was kept on this device. ", button);
	document.body.append(notice);
}
