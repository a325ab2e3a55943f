/** A paper that a reader put on their list. */
export interface ListedPaper {
	readonly slug: string;
	/** the reader's own words, as typed; absent where there are none */
	readonly note?: string;
	/** the name of its group; absent outside of groups */
	readonly group?: string;
}

/**
 * A reader's list, as it is kept on the device and exported. Papers stand in the
 * reader's order, those of one group together, those without a group first.
 */
export interface ReaderList {
	readonly version: 1;
	readonly papers: readonly ListedPaper[];
}

/** A group with its papers; `undefined` is the name of those outside of groups. */
export interface Group {
	readonly name: string | undefined;
	readonly papers: readonly ListedPaper[];
}

export const EMPTY: ReaderList = { version: 1, papers: [] };

/** The groups in their order; never an empty one. */
export function groupsOf({ papers }: ReaderList): readonly Group[] {
	return [...Map.groupBy(papers, ({ group }) => group)].map(([name, papers]) => ({ name, papers }));
}

/** A list of papers in a given order: groups stand where their first paper does, after those without. */
export function arranged(papers: readonly ListedPaper[]): ReaderList {
	const groups = Map.groupBy(papers, ({ group }) => group);
	const outside = groups.get(undefined) ?? [];
	groups.delete(undefined);
	return { version: 1, papers: [...outside, ...[...groups.values()].flat()] };
}
