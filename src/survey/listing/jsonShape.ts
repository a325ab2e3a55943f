export type Fields = Readonly<Record<string, unknown>>;

/** What an API writes otherwise than the table of names can say. */
export interface Shape {
	readonly name: string;
	/** whether an object is of it */
	readonly is: (fields: Fields) => boolean;
	/** the object with fields that the table knows */
	readonly adapt: (fields: Fields) => Fields;
}
