import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { createQueue } from "../../src/dev/queue.ts";

it("does together what comes together, and what comes meanwhile afterwards", async () => {
	const runs: string[][] = [];
	let running = 0;
	const enqueue = createQueue<string>(async (items) => {
		expect(++running).toBe(1);
		runs.push([...items].sort());
		await sleep(50);
		running -= 1;
	}, 5);
	enqueue(["a"]);
	enqueue([]);
	enqueue(["b", "a"]);
	await sleep(30);
	enqueue(["c"]);
	enqueue(["d"]);
	await expect
		.poll(() => runs)
		.toEqual([
			["a", "b"],
			["c", "d"],
		]);
});
