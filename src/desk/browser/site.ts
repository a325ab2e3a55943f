import type { PageMessage, PanelMessage } from "../core/messages.ts";

/** The origin of the site in whose pages the panel stands. */
const SITE = document.documentElement.dataset.site ?? "";

/** Asks something of the page around. */
export function tellPage(message: PanelMessage): void {
	if (parent !== window) parent.postMessage(message, SITE);
}

/** Hears at what a person points on the page around. */
export function onPage(hear: (message: PageMessage) => void): void {
	addEventListener("message", ({ origin, source, data }: MessageEvent<unknown>) => {
		if (origin !== SITE || source !== parent) return;
		const message = readMessage(data);
		if (message) hear(message);
	});
}

/** A message as it may be: a page is not trusted to send nothing else. */
function readMessage(data: unknown): PageMessage | undefined {
	if (typeof data !== "object" || data === null) return undefined;
	const { type, slug, path, text, nth } = data as Readonly<Record<string, unknown>>;
	const isSlug = typeof slug === "string" && /^[a-z0-9-]{1,200}$/u.test(slug);
	if (type === "page" && typeof path === "string")
		return { type, path, slug: isSlug ? slug : undefined };
	if (type === "paper" && isSlug) return { type, slug };
	if ((type === "selection" || type === "result") && typeof text === "string")
		return { type, text: text.slice(0, 2000) };
	if (type === "formula" && Number.isInteger(nth)) return { type, nth: nth as number };
	return undefined;
}
