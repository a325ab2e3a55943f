/** Tells a person how far a long job is. It speaks on standard error, so that pipes stay clean. */
export interface Progress {
	/** a stage begins; the one before it has ended */
	stage(name: string): void;
	/** something worth knowing, in its own line */
	say(message: string): void;
	/** something that is wrong, also when `quiet` */
	warn(message: string): void;
	/** the last stage has ended */
	done(): void;
}

export interface ProgressOptions {
	readonly quiet: boolean;
	/** gets what is told on the way; what is wrong goes to standard error itself */
	readonly write?: (text: string) => void;
}

/** One line a stage with its CPU seconds; nothing at all when `quiet`. */
export function createProgress({
	quiet,
	write = (text) => void process.stderr.write(text),
}: ProgressOptions): Progress {
	const warn = (message: string) => void process.stderr.write(`${message}\n`);
	if (quiet) return { stage() {}, say() {}, warn, done() {} };
	let current: { name: string; cpu: NodeJS.CpuUsage } | undefined;
	const done = () => {
		if (!current) return;
		const { user, system } = process.cpuUsage(current.cpu);
		write(`  ${current.name.padEnd(24)}${((user + system) / 1e6).toFixed(2).padStart(6)} CPU s\n`);
		current = undefined;
	};
	return {
		stage(name) {
			done();
			current = { name, cpu: process.cpuUsage() };
		},
		say(message) {
			done();
			write(`${message}\n`);
		},
		warn(message) {
			done();
			warn(message);
		},
		done,
	};
}
