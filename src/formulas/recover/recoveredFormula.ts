/** A formula whose delimiters and backslashes the export lost. */
export interface RecoveredFormula {
	/** Offsets into the given text, in UTF-16 units. */
	readonly start: number;
	readonly end: number;
	/** TeX without dollars. */
	readonly tex: string;
	/** Probability that commands, scripts and extent are the author's. */
	readonly confidence: number;
	/** The export dropped a command inside it: the TeX says only what is certain. */
	readonly damaged: boolean;
	/** The listing lost something of it; otherwise it reads well as listed and is only typeset. */
	readonly lost: boolean;
	/** What decided, shown to readers. */
	readonly rule: string;
}
