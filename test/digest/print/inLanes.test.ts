import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { expect, it } from "vitest";
import { inLanes } from "../../../src/digest/print/inLanes.ts";

const jobs = fc.array(fc.record({ weight: fc.nat(9), turns: fc.nat(5) }), { maxLength: 12 });

it("does each job once, no more of them at once than there are lanes or there is room for", async () => {
	await fc.assert(
		fc.asyncProperty(jobs, fc.integer({ min: 1, max: 3 }), fc.nat(15), async (all, count, most) => {
			const done: unknown[] = [];
			const lanes = new Map<number, (typeof all)[number]>();
			await inLanes(all, { count, most, weigh: ({ weight }) => weight }, async (job, lane) => {
				expect(lanes.has(lane)).toBe(false);
				expect(lane).toBeLessThan(count);
				lanes.set(lane, job);
				const taken = [...lanes.values()].reduce((sum, { weight }) => sum + weight, 0);
				expect(lanes.size === 1 || taken <= most).toBe(true);
				for (let turn = 0; turn < job.turns; turn += 1) await setImmediate();
				lanes.delete(lane);
				done.push(job);
			});
			expect(new Set(done)).toEqual(new Set(all));
			expect(done).toHaveLength(all.length);
		}),
	);
});

it("does what has room beside a long job, and waits where nothing has", async () => {
	const told: string[] = [];
	const turns: Record<string, number> = { large: 9, larger: 2, small: 1, least: 1 };
	const weights: Record<string, number> = { large: 5, larger: 6, small: 2, least: 1 };
	await inLanes(
		Object.keys(turns),
		{ count: 2, most: 7, weigh: (name) => weights[name]! },
		async (name) => {
			told.push(`begin ${name}`);
			for (let turn = 0; turn < turns[name]!; turn += 1) await setImmediate();
			told.push(`end ${name}`);
		},
	);
	expect(told).toEqual([
		...["begin large", "begin small", "end small", "begin least", "end least", "end large"],
		...["begin larger", "end larger"],
	]);
});

it("throws what a job throws, when those beside it have ended", async () => {
	const ended: string[] = [];
	const run = async (name: string) => {
		if (name === "bad") throw new Error("no paper");
		await setImmediate();
		await setImmediate();
		ended.push(name);
	};
	const lanes = { count: 2, most: 9, weigh: () => 1 };
	await expect(inLanes(["good", "bad", "later"], lanes, run)).rejects.toThrow("no paper");
	expect(ended).toContain("good");
});
