import { offerNewer } from "../../browser/notices.ts";

/**
 * Says when a newer version of the survey waits. It is shown, in all tabs at once, when the reader asks
 * for it: no page mixes two. The page that has a place for it asks whether a large survey is kept.
 */
export function watchForNewer(registration: ServiceWorkerRegistration): void {
	navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
	if (registration.waiting) offerNewer(registration.waiting);
	const watch = () => {
		const found = registration.installing;
		found?.addEventListener("statechange", () => {
			if (found.state === "installed") offerNewer(found);
		});
	};
	registration.addEventListener("updatefound", watch);
	watch(); // it may have been found before this was loaded
	const place = document.querySelector<HTMLElement>("[data-keep-offline]");
	if (place) import("./askToKeep.ts").then(({ askToKeep }) => askToKeep(place));
}
