/** All that something is made of, beside the code. */
export interface MadeOf {
	/**
	 * objects that are the same ones as before: what was remembered itself, or lies in it and is what JSON
	 * can say
	 */
	readonly same?: readonly object[];
	/** what says the same as before: bytes, or what JSON can say */
	readonly like?: readonly unknown[];
}

/**
 * Gives what the stage made of the same before, else has it made. What it gives may be given again, so that
 * nobody may change it.
 */
export type Remember = <T extends object>(stage: string, of: MadeOf, make: () => T) => T;

/** Remembers nothing. */
export const anew: Remember = (_stage, _of, make) => make();
