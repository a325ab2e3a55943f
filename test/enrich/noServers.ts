import type { LookUpOptions } from "../../src/enrich/rim/lookUp.ts";

/** What a run from files is given in the place of servers: whoever asks fails. */
export function noServers(warn: (message: string) => void): LookUpOptions {
	return {
		providers: [],
		ask: () => Promise.reject(new Error("no server may be asked")),
		answers: {
			get: () => undefined,
			keep: () => {
				throw new Error("nothing was asked");
			},
		},
		mailto: undefined,
		asksAnew: false,
		signal: new AbortController().signal,
		say: () => {},
		warn,
	};
}
