import { folder } from "../../browser/siteRoot.ts";

/** Has the browser keep the survey, so that it is there without network, and watches for a newer version. */
export async function keepOffline(base: string): Promise<void> {
	const { connection, serviceWorker } = navigator as typeof navigator & {
		connection?: { saveData?: boolean };
	};
	if (folder || connection?.saveData) return;
	const registration = await serviceWorker?.register(`${base}sw.js`).catch(() => undefined);
	// What watches comes from what is kept.
	if (registration && serviceWorker.controller)
		import("./newer.ts").then(({ watchForNewer }) => watchForNewer(registration));
}
