/**
 * Of several that are asked for one after the other, whose answers come in any order, the last counts.
 * Each call begins a turn and gives whether it still is the last.
 */
export function turns(): () => () => boolean {
	let last = 0;
	return () => {
		const own = ++last;
		return () => own === last;
	};
}
