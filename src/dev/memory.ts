import { stageKey } from "../build/stageKey.ts";
import type { MadeOf, Remember } from "../survey/remember.ts";

/** What was made before, for stages that make the same of the same. */
export interface Memory {
	readonly remember: Remember;
	/** A round ends: what neither it nor the one before has used is forgotten. */
	endRound(): void;
}

/**
 * A memory that holds what two rounds have used, so that a step and the step back are both quick, and no
 * more however many there are.
 */
export function createMemory(): Memory {
	let [current, last] = [new Map<string, object>(), new Map<string, object>()];
	/** what an object is called for as long as it lives */
	const names = new WeakMap<object, number>();
	let named = 0;
	const nameOf = (object: object): string => {
		const name = names.get(object) ?? ++named;
		names.set(object, name);
		return String(name);
	};
	return {
		remember: <T extends object>(stage: string, of: MadeOf, make: () => T): T => {
			const key = stageKey(stage, of, nameOf);
			const made = (current.get(key) ?? last.get(key) ?? make()) as T;
			current.set(key, made);
			return made;
		},
		endRound: () => {
			[current, last] = [new Map(), current];
		},
	};
}
