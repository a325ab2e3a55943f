import configuration from "virtual:configuration";

/**
 * Has something that hangs on all papers gathered once in a build, however many pages ask for it. While pages
 * are worked on, the papers may have changed, and it is gathered each time.
 */
export function gatheredOnce<Value>(gather: () => Promise<Value>): () => Promise<Value> {
	if (configuration.development) return gather;
	let known: Promise<Value> | undefined;
	return () => {
		known ??= gather();
		return known;
	};
}
