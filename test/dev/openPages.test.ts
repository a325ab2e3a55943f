import type { HotChannelClient, ViteDevServer } from "vite";
import { expect, it } from "vitest";
import { openPages } from "../../src/dev/openPages.ts";

/** A server as far as it is asked, and browsers that open its pages. */
function serverWith(state: () => string) {
	const answers: ((request: unknown, response: unknown, next: () => void) => void)[] = [];
	const heard: ((data: unknown, client: unknown) => void)[] = [];
	const clients = new Set<HotChannelClient>();
	const server = {
		middlewares: { use: (answer: (typeof answers)[number]) => answers.push(answer) },
		ws: { clients, on: (_: string, hear: (typeof heard)[number]) => heard.push(hear) },
	} as unknown as ViteDevServer;
	const pages = openPages(server, state);
	/** Asks for a page; it tells what it shows when it has come. */
	const ask = () => {
		let timing = "";
		const setHeader = (_: string, value: string) => {
			timing = value;
		};
		for (const answer of answers) answer({}, { setHeader }, () => {});
		const reloads: unknown[] = [];
		const client = { send: (message: unknown) => reloads.push(message) };
		return {
			reloads,
			come: () => {
				clients.add(client as unknown as HotChannelClient);
				const [, made] = /desc="(.*)"/u.exec(timing) ?? [];
				for (const hear of heard) hear({ state: made }, client);
			},
		};
	};
	return { pages, ask };
}

it("a page that shows what was before is loaded anew, whenever it comes, and no other", () => {
	let state = "1";
	const { pages, ask } = serverWith(() => state);
	const [open, slow] = [ask(), ask()];
	open.come();
	pages.renew();
	expect(open.reloads).toEqual([]);
	state = "2";
	const fresh = ask();
	fresh.come();
	pages.renew();
	expect(open.reloads).toEqual([{ type: "full-reload" }]);
	expect(fresh.reloads).toEqual([]);
	expect(slow.reloads).toEqual([]); // it is not there yet
	slow.come();
	expect(slow.reloads).toEqual([{ type: "full-reload" }]);
});
