import { arranged, groupsOf, type ListedPaper, type ReaderList } from "./readerList.ts";

/**
 * The changes that a reader makes to a list. Each gives a new list; a slug that is not on it changes
 * nothing.
 */

/** Moves a paper up (-1) or down (1) within its group; at the edge it stays. */
export function moveBy(list: ReaderList, slug: string, by: 1 | -1): ReaderList {
	const at = list.papers.findIndex((paper) => paper.slug === slug);
	const [paper, other] = [list.papers[at], list.papers[at + by]];
	if (!paper || !other || other.group !== paper.group) return list;
	const papers = [...list.papers];
	papers[at] = other;
	papers[at + by] = paper;
	return { ...list, papers };
}

/**
 * Moves a paper into a group (`undefined`: out of any).
 *
 * @param before the paper of that group that it is put before; without it, it is the group's last
 */
export function moveTo(
	list: ReaderList,
	slug: string,
	group: string | undefined,
	before?: string,
): ReaderList {
	const paper = list.papers.find((paper) => paper.slug === slug);
	if (!paper || slug === before) return list;
	const others = list.papers.filter((other) => other !== paper);
	const at = others.findIndex((other) => other.slug === before);
	return arranged(others.toSpliced(at < 0 ? others.length : at, 0, withGroup(paper, group)));
}

/** The reader's words on a paper, kept as typed. */
export function annotate(list: ReaderList, slug: string, note: string): ReaderList {
	return {
		...list,
		papers: list.papers.map((paper) => (paper.slug === slug ? withNote(paper, note) : paper)),
	};
}

/** Names a group anew. A name that another group has makes the two one; a blank one dissolves the group. */
export function renameGroup(list: ReaderList, from: string, to: string): ReaderList {
	return arranged(
		list.papers.map((paper) => (paper.group === from ? withGroup(paper, to) : paper)),
	);
}

/** Moves a whole group up (-1) or down (1); those outside of groups stay first. */
export function moveGroup(list: ReaderList, name: string, by: 1 | -1): ReaderList {
	const groups = [...groupsOf(list)];
	const at = groups.findIndex((group) => group.name === name);
	const [group, other] = [groups[at], groups[at + by]];
	if (!group || other?.name === undefined) return list;
	groups[at] = other;
	groups[at + by] = group;
	return arranged(groups.flatMap(({ papers }) => papers));
}

/** Orders the papers of each group. */
export function sortPapers(
	list: ReaderList,
	compare: (a: ListedPaper, b: ListedPaper) => number,
): ReaderList {
	return arranged(groupsOf(list).flatMap(({ papers }) => papers.toSorted(compare)));
}

/**
 * One list out of two: the papers of the first in their order and groups, then
 * the others of the second. Where both have a note, both are kept.
 */
export function merge(list: ReaderList, other: ReaderList): ReaderList {
	const bySlug = new Map(other.papers.map((paper) => [paper.slug, paper]));
	const here = new Set(list.papers.map(({ slug }) => slug));
	const mine = list.papers.map((paper): ListedPaper => {
		const theirs = bySlug.get(paper.slug)?.note;
		if (theirs === undefined || paper.note?.includes(theirs)) return paper;
		return { ...paper, note: paper.note === undefined ? theirs : `${paper.note}\n\n${theirs}` };
	});
	return arranged([...mine, ...other.papers.filter(({ slug }) => !here.has(slug))]);
}

function withGroup({ group: _, ...paper }: ListedPaper, group: string | undefined): ListedPaper {
	const name = group?.trim();
	return name ? { ...paper, group: name } : paper;
}

function withNote({ note: _, ...paper }: ListedPaper, note: string): ListedPaper {
	return note.trim() ? { ...paper, note } : paper;
}
