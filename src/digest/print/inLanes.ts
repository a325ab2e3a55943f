/** How jobs are done beside each other. */
export interface Lanes<Job> {
	/** so many jobs at once at most */
	readonly count: number;
	/** what a job takes of memory, in some unit */
	readonly weigh: (job: Job) => number;
	/** what those that are done at once may take together; one alone may take more */
	readonly most: number;
}

/**
 * Does jobs beside each other, each begun as soon as it has room, of those that have it the first.
 *
 * @param run does a job in a lane, a number from 0; two at once are in different lanes
 * @throws what the first job throws that does; those beside it are waited for, and no other is begun
 */
export async function inLanes<Job>(
	jobs: readonly Job[],
	{ count, weigh, most }: Lanes<Job>,
	run: (job: Job, lane: number) => Promise<void>,
): Promise<void> {
	const waiting = [...jobs];
	const free = Array.from({ length: count }, (_, lane) => lane);
	const running = new Set<Promise<void>>();
	const failures: unknown[] = [];
	let taken = 0;
	const next = (): Job | undefined => {
		const at = waiting.findIndex((job) => running.size === 0 || taken + weigh(job) <= most);
		return free.length === 0 || at === -1 ? undefined : waiting.splice(at, 1)[0];
	};
	const begin = async (job: Job, lane: number) => {
		taken += weigh(job);
		await run(job, lane).catch((error) => failures.push(error));
		taken -= weigh(job);
		free.unshift(lane);
	};
	while (waiting.length > 0 && failures.length === 0) {
		const job = next();
		if (job === undefined) {
			await Promise.race(running);
			continue;
		}
		const done = begin(job, free.shift()!).then(() => void running.delete(done));
		running.add(done);
	}
	await Promise.all(running);
	if (failures.length > 0) throw failures[0];
}
