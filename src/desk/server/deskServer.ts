import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { sendFile } from "../../serve/sendFile.ts";
import { formatProblem, type Problem } from "../../survey/problem.ts";
import type { DeskState } from "../core/wire.ts";
import { type Answers, answersOf } from "./answers.ts";
import type { Ask } from "./deeds.ts";
import { createGuard, originOf } from "./guard.ts";
import { createHistory } from "./history.ts";
import { panelPage, policyFor } from "./panelPage.ts";
import { readJson } from "./readJson.ts";

export interface DeskOptions {
	readonly content: string;
	readonly ask: Ask;
	/** the folder of what the panel loads, as `bundleDesk` makes it */
	readonly scripts: string;
	/** the folder of stylesheets and faces */
	readonly fonts: string;
	/** 0 lets the system choose */
	readonly port?: number;
}

export interface Desk {
	/** its origin, which is not the site's */
	readonly origin: string;
	/** at which a person opens it */
	readonly address: string;
	/** tells it where the site is, in whose pages it stands */
	standIn(site: string): void;
	/** tells it that the survey was composed anew */
	composed(problems: readonly Problem[]): void;
	stop(): Promise<void>;
}

/** So long a question for the next state waits for it, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Serves the desk of a curator: on this machine, to a browser that opened its address, and below pages of
 * one site alone. Nothing is written but by a request of the desk itself.
 */
export async function deskServer(options: DeskOptions): Promise<Desk> {
	const { content, ask, scripts, fonts } = options;
	const guard = createGuard();
	const history = createHistory(content);
	let site = "";
	let state: Omit<DeskState, "last"> = { composed: 0, problems: [] };
	const waiting = new Set<() => void>();
	const answers = answersOf({
		...{ content, ask, history },
		state: () => ({ ...state, last: history.last() }),
		next: (after) =>
			new Promise((resolve) => {
				const tell = () => {
					clearTimeout(timer);
					waiting.delete(tell);
					resolve({ ...state, last: history.last() });
				};
				const timer = setTimeout(tell, PATIENCE);
				waiting.add(tell);
				if (state.composed > after) tell();
			}),
	});
	const server = createServer((request, response) => {
		response.on("error", () => response.destroy());
		const { port } = server.address() as AddressInfo;
		const url = new URL(request.url ?? "/", originOf(port));
		for (const [name, value] of Object.entries(headersFor(site))) response.setHeader(name, value);
		if (url.pathname === "/" && request.headers.host === `localhost:${port}`) {
			if (request.method !== "GET" || !guard.isToken(url.searchParams.get("token") ?? ""))
				return say(
					response,
					403,
					"This is not the desk’s token. Open the address that npm run dev printed.",
				);
			response.writeHead(302, { location: `${site}/`, "set-cookie": guard.cookieOf(port) }).end();
			return;
		}
		const refusal = guard.refusalOf(request, port);
		if (refusal) return say(response, refusal.status, refusal.text);
		if (request.method === "GET" && url.pathname === "/panel")
			return send(response, 200, "text/html", panelPage(site));
		if (request.method === "GET" && /^\/(?:panel|fonts\/[\w./-]+)\.\w+$/u.test(url.pathname)) {
			const isFont = url.pathname.startsWith("/fonts/");
			const file = isFont ? url.pathname.slice("/fonts".length) : url.pathname;
			const none = () => say(response, 404, "There is no such file.");
			sendFile(request, response, isFont ? fonts : scripts, file, {
				onFolder: none,
				onError: none,
			});
			return;
		}
		void answer(answers, request, response, url);
	});
	await listen(server, options.port ?? 0);
	const { port } = server.address() as AddressInfo;
	return {
		origin: originOf(port),
		address: guard.addressOf(port),
		standIn: (origin) => {
			site = origin;
		},
		composed: (problems) => {
			state = { composed: state.composed + 1, problems: problems.map(formatProblem) };
			for (const tell of [...waiting]) tell();
		},
		stop: () =>
			new Promise((resolve) => {
				for (const tell of [...waiting]) tell();
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** What goes with every answer: it is kept nowhere, shown within the site alone and read by no other page. */
const headersFor = (site: string) => ({
	"cache-control": "no-store",
	"content-security-policy": policyFor(site),
	"cross-origin-resource-policy": "same-origin",
	"cross-origin-opener-policy": "same-origin",
	"referrer-policy": "no-referrer",
	"x-content-type-options": "nosniff",
});

async function answer(
	answers: Answers,
	request: IncomingMessage,
	response: ServerResponse,
	url: URL,
): Promise<void> {
	try {
		const name = path.posix.basename(url.pathname);
		const known = url.pathname === `/api/${name}` && Object.hasOwn(answers, name);
		const found = known ? answers[name] : undefined;
		if (!found) return say(response, 404, "There is nothing of this name.");
		if (found.method !== request.method) return say(response, 405, `${found.method} alone.`);
		const asked =
			request.method === "POST" ? await readJson(request) : Object.fromEntries(url.searchParams);
		const read = found.schema.safeParse(asked);
		if (!read.success) return say(response, 400, "The question cannot be understood.");
		send(
			response,
			200,
			"application/json",
			JSON.stringify((await found.answer(read.data as never)) ?? null),
		);
	} catch (error) {
		say(response, 500, error instanceof Error ? error.message : String(error));
	}
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", resolve);
	});
}

const say = (response: ServerResponse, status: number, text: string) =>
	send(response, status, "text/plain", text);

function send(response: ServerResponse, status: number, type: string, text: string): void {
	if (response.destroyed) return;
	response.writeHead(status, { "content-type": `${type}; charset=utf-8` }).end(text);
}
