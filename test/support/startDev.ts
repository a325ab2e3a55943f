import { spawn } from "node:child_process";
import path from "node:path";
import { ROOT } from "./corpus.ts";

/** A development server in a process of its own. */
export interface Development {
	/** of the survey, with a slash at its end */
	readonly address: string;
	/** at which the curator's desk is opened */
	readonly desk: string;
	/** undefined while it runs */
	exitCode(): number | null;
	stop(): Promise<void>;
}

/** Starts the development server of a content folder, and waits until it listens. */
export async function startDev(content: string): Promise<Development> {
	const { VITEST: _, ...environment } = process.env; // with it, Astro serves no page
	const server = spawn(
		process.execPath,
		[path.join(ROOT, "scripts/dev.ts"), "--content", content],
		{
			env: { ...environment, PORT: "0" },
			stdio: ["ignore", "pipe", "inherit"],
		},
	);
	const [address = "", desk = ""] = await new Promise<string[]>((resolve, reject) => {
		let said = "";
		server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
		server.stdout?.on("data", (bytes) => {
			said += bytes;
			const found = said.match(/http:\S+(?=\s)/gu) ?? [];
			if (found.length === 2) resolve(found);
		});
	});
	return {
		...{ address, desk },
		exitCode: () => server.exitCode,
		stop: async () => {
			const ended = new Promise((resolve) => server.once("exit", resolve));
			server.kill("SIGTERM");
			await ended;
		},
	};
}
