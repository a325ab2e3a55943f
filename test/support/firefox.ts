import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The Firefox of this machine, undefined where there is none. */
export const firefox = ["firefox", "firefox-esr"].find(
	(name) => spawnSync(name, ["--version"]).status === 0,
);

/** A page in a Firefox of its own, driven by WebDriver BiDi, which every Firefox speaks. */
export interface FirefoxPage {
	open(url: string): Promise<void>;
	/** evaluates an expression, and waits for its promise; strings only */
	ask(expression: string): Promise<string>;
	/** errors and warnings of the console since the page was opened */
	readonly complaints: readonly string[];
	/** addresses that were asked for */
	readonly requests: readonly string[];
	close(): Promise<void>;
}

interface Message {
	readonly id?: number;
	readonly method?: string;
	readonly error?: string;
	readonly message?: string;
	// biome-ignore lint/suspicious/noExplicitAny: the protocol's own shapes
	readonly result?: any;
	// biome-ignore lint/suspicious/noExplicitAny: the protocol's own shapes
	readonly params?: any;
}

export async function openFirefox(command: string): Promise<FirefoxPage> {
	const profile = mkdtempSync(path.join(tmpdir(), "abstrata-firefox-"));
	const browser = spawn(
		command,
		["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
		{ stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, HOME: profile } },
	);
	const address = await new Promise<string>((resolve, reject) => {
		let said = "";
		browser.stderr.on("data", (chunk) => {
			said += chunk;
			const found = /WebDriver BiDi listening on (ws:\S+)/u.exec(said)?.[1];
			if (found) resolve(found);
		});
		browser.once("exit", () => reject(new Error(`Firefox ended: ${said}`)));
	});
	const socket = new WebSocket(`${address}/session`);
	await new Promise((resolve, reject) => {
		socket.addEventListener("open", resolve);
		socket.addEventListener("error", reject);
	});
	const complaints: string[] = [];
	const requests: string[] = [];
	const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
	socket.addEventListener("message", ({ data }) => {
		const { id, method, error, message, result, params }: Message = JSON.parse(String(data));
		if (method === "log.entryAdded" && ["error", "warn"].includes(params.level))
			complaints.push(params.text);
		if (method === "network.beforeRequestSent") requests.push(params.request.url);
		if (id === undefined) return;
		if (error) waiting.get(id)?.reject(new Error(`${error}: ${message}`));
		else waiting.get(id)?.resolve(result);
	});
	let asked = 0;
	// biome-ignore lint/suspicious/noExplicitAny: the protocol's own shapes
	const call = (method: string, params: object): Promise<any> => {
		asked += 1;
		socket.send(JSON.stringify({ id: asked, method, params }));
		return new Promise((resolve, reject) => waiting.set(asked, { resolve, reject }));
	};
	await call("session.new", { capabilities: {} });
	await call("session.subscribe", { events: ["log.entryAdded", "network.beforeRequestSent"] });
	const { contexts } = await call("browsingContext.getTree", {});
	const { context } = contexts[0];
	return {
		complaints,
		requests,
		open: async (url) => {
			complaints.length = 0;
			requests.length = 0;
			await call("browsingContext.navigate", { context, url, wait: "complete" });
		},
		ask: async (expression) => {
			const { result, exceptionDetails } = await call("script.evaluate", {
				expression,
				awaitPromise: true,
				target: { context },
			});
			if (exceptionDetails) throw new Error(exceptionDetails.text);
			return result.value;
		},
		close: async () => {
			socket.close();
			const ended = new Promise((resolve) => browser.once("exit", resolve));
			browser.kill();
			await ended;
			rmSync(profile, { recursive: true, force: true });
		},
	};
}
