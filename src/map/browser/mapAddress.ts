import { type MapState, readState, writeState } from "../core/mapState.ts";

/** Addresses are written when a movement ends: browsers refuse many in a row. */
const PAUSE = 200;

export interface MapAddress {
	read(): MapState;
	/** soon */
	write(state: MapState): void;
	/**
	 * Writes another chosen paper. The first is a step that Back undoes, as on a phone it closes a sheet;
	 * putting it away is that step back.
	 */
	choose(state: MapState): void;
}

/** @param onBack told what paper is chosen after Back or Forward; all else stays as it is */
export function mapAddress(onBack: (paper: string | undefined) => void): MapAddress {
	let waiting = 0;
	const replace = (state: MapState, entry: unknown) =>
		history.replaceState(entry, "", location.pathname + writeState(state));
	addEventListener("popstate", () => onBack(readState(location.search).paper));
	return {
		read: () => readState(location.search),
		write(state) {
			clearTimeout(waiting);
			waiting = window.setTimeout(() => replace(state, history.state), PAUSE);
		},
		choose(state) {
			clearTimeout(waiting);
			const isStep = history.state?.paper === true;
			if (state.paper === undefined && isStep) return history.back();
			if (state.paper === undefined || isStep) return replace(state, history.state);
			replace({ ...state, paper: undefined }, null);
			history.pushState({ paper: true }, "", location.pathname + writeState(state));
		},
	};
}
