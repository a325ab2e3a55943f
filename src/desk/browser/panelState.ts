import type { QueueName } from "../core/queueNames.ts";
import type { Draft } from "./draft.ts";

/** What the panel shows; kept while its tab is open. */
export interface PanelState {
	/** a queue, the place in it and what stood there; none while the paper of the page is shown */
	readonly queue?:
		| { readonly name: QueueName; readonly at: number; readonly item?: string }
		| undefined;
	/** the page around, as it was last */
	readonly path?: string | undefined;
	/** a paper at which the person pointed on a page of many */
	readonly slug?: string | undefined;
	readonly draft?: Draft | undefined;
	/** at which of the things that can be corrected the person was */
	readonly row?: string | undefined;
	/** what was said last */
	readonly said?: string | undefined;
}

const KEY = "panel";

export function readState(): PanelState {
	try {
		return JSON.parse(sessionStorage.getItem(KEY) ?? "{}") as PanelState;
	} catch {
		return {};
	}
}

export function keepState(change: PanelState): PanelState {
	const state = { ...readState(), ...change };
	sessionStorage.setItem(KEY, JSON.stringify(state));
	return state;
}
