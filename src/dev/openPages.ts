import type { Connect, HotChannelClient, ViteDevServer } from "vite";

/** The event by which a page tells what it shows. */
const SHOWN = "abstrata:shown";

/** What the state of a page is called among the figures that a server tells of an answer. */
const STATE = "state";

/**
 * The script of each page that the server serves: it tells the state that the page was made of, which came
 * with the answer (https://www.w3.org/TR/server-timing/).
 */
export const TELL_STATE = `
const [{ serverTiming = [] } = {}] = performance.getEntriesByType("navigation");
const made = serverTiming.find(({ name }) => name === ${JSON.stringify(STATE)});
import.meta.hot?.send(${JSON.stringify(SHOWN)}, { state: made?.description });
`;

export interface OpenPages {
	/** Has each open page that shows another state than the present loaded anew. */
	renew(): void;
}

/**
 * Knows what the pages show that are open in browsers. A page that was asked for while the content changed
 * may show what was before, and is not there to be told when it might: it is loaded anew as soon as it tells.
 *
 * @param state the name of what pages are made of now
 */
export function openPages(server: ViteDevServer, state: () => string): OpenPages {
	const shown = new WeakMap<object, string>();
	const renew = (client: HotChannelClient) => {
		const of = shown.get(client);
		if (of !== undefined && of !== state()) client.send({ type: "full-reload" });
	};
	const nameState: Connect.NextHandleFunction = (_, response, next) => {
		response.setHeader("Server-Timing", `${STATE};desc="${state()}"`);
		next();
	};
	server.middlewares.use(nameState);
	server.ws.on(SHOWN, ({ state }: { readonly state?: string }, client) => {
		shown.set(client, state ?? "");
		renew(client);
	});
	return { renew: () => server.ws.clients.forEach(renew) };
}
