/** A face of a font on disk. */
export interface Face {
	/** the name that its file gets, without hash and ending */
	readonly name: string;
	readonly file: string;
	/** those that are set in it, sorted */
	readonly characters: string;
}

/** A stylesheet whose fonts have no addresses yet. */
export interface FontStylesheet {
	readonly faces: readonly Face[];
	/** @param urls the address of each face, by name, from the stylesheet's folder */
	print(urls: ReadonlyMap<string, string>): string;
}

/** The name of the file with the rare characters of a face. */
export const rareName = (name: string) => `${name}-more`;
