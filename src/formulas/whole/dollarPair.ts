/** A formula between dollars. Offsets are those of the dollars, end exclusive. */
export interface DollarPair {
	readonly start: number;
	readonly end: number;
	readonly tex: string;
	/** between two dollars each */
	readonly display: boolean;
}
