/** So long a change waits for others that come with it, in milliseconds. */
const PAUSE = 30;

/**
 * Gathers what is to be done, and does it when nothing more comes: one run at a time, and what comes
 * meanwhile in the next.
 */
export function createQueue<T>(
	run: (items: ReadonlySet<T>) => Promise<void>,
	pause = PAUSE,
): (items: Iterable<T>) => void {
	let waiting = new Set<T>();
	let timer: NodeJS.Timeout | undefined;
	let running = false;
	const start = async () => {
		timer = undefined;
		if (running || waiting.size === 0) return;
		const items = waiting;
		waiting = new Set();
		running = true;
		try {
			await run(items);
		} finally {
			running = false;
			if (waiting.size > 0) schedule();
		}
	};
	const schedule = () => {
		clearTimeout(timer);
		timer = setTimeout(start, pause);
	};
	return (items) => {
		for (const item of items) waiting.add(item);
		if (waiting.size > 0) schedule();
	};
}
