import type { ReaderList } from "./readerList.ts";

/** Puts a paper on the list, the last of those outside of groups, or takes it off. */
export function toggle(list: ReaderList, slug: string): ReaderList {
	const others = list.papers.filter((paper) => paper.slug !== slug);
	if (others.length < list.papers.length) return { ...list, papers: others };
	const grouped = others.findIndex(({ group }) => group !== undefined);
	return {
		...list,
		papers: others.toSpliced(grouped < 0 ? others.length : grouped, 0, { slug }),
	};
}
