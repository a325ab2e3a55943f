import { arranged, type ReaderList } from "./readerList.ts";

/** Puts a paper on the list, the last of those outside of groups, or takes it off. */
export function toggle(list: ReaderList, slug: string): ReaderList {
	const others = list.papers.filter((paper) => paper.slug !== slug);
	return arranged(others.length < list.papers.length ? others : [...others, { slug }]);
}
