/** What a page asks of the service worker, which answers by the port that comes with it. */
export type KeepQuestion =
	/** how many bytes it would keep if the reader agreed; 0 where there is nothing to agree to */
	| "size"
	/** keep the survey; the answer is whether it was kept */
	| "keep";

/** Has the reader decide whether a large survey is kept on the device: it is not taken unasked. */
export async function askToKeep(place: HTMLElement): Promise<void> {
	const { active } = await navigator.serviceWorker.ready;
	const bytes = active ? Number(await ask(active, "size")) : 0;
	if (!active || bytes === 0) return;
	const button = document.createElement("button");
	button.textContent = `Keep offline (${Math.ceil(bytes / 1e6)} MB)`;
	button.addEventListener("click", async () => {
		button.disabled = true;
		const isKept = await ask(active, "keep");
		button.disabled = false;
		place.replaceChildren(
			...(isKept
				? ["Kept on this device, to be read without a network"]
				: ["It could not be kept: there is no network, or no space left. ", button]),
		);
	});
	place.replaceChildren(button, " on this device, to be read without a network");
	place.hidden = false;
}

function ask(worker: ServiceWorker, question: KeepQuestion): Promise<unknown> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = ({ data }) => resolve(data);
		worker.postMessage(question, [port2]);
	});
}
