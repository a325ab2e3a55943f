import type { PaperGroup } from "./groupPapers.ts";

/**
 * The most papers of a volume. A print of 500 is of some 300 pages, as thick as a book is bound, and takes a
 * browser 300 MB; what a browser does for a print grows with pages times places to find, so that one of 2,000
 * papers takes it 970 MB and ten times as long for each paper.
 */
export const PAPERS_IN_VOLUME = 500;

/** A part of a digest, or what of it stands in one volume. */
export interface PartOfVolume<Paper, Part> {
	readonly part: Part;
	readonly groups: readonly PaperGroup<Paper>[];
	/** whether it begins here, rather than in the volume before, and whether it ends here */
	readonly begins: boolean;
	readonly ends: boolean;
}

/**
 * Parts a digest into volumes. A volume that is at least half full ends before a part, else before a group,
 * that has no room in it; one that is emptier takes the beginning of it.
 *
 * @param most papers of a volume, at least 1
 * @returns at least one
 */
export function volumesOf<Paper, Part extends { readonly groups: readonly PaperGroup<Paper>[] }>(
	parts: readonly Part[],
	most: number,
): PartOfVolume<Paper, Part>[][] {
	type Open = { part: Part; groups: PaperGroup<Paper>[]; begins: boolean; ends: boolean };
	const volumes: Open[][] = [[]];
	let room = most;
	const turn = () => {
		volumes.push([]);
		room = most;
	};
	const isHalfFull = () => room <= most / 2;
	for (const part of parts) {
		const size = part.groups.reduce((sum, { papers }) => sum + papers.length, 0);
		if (size > room && isHalfFull()) turn();
		const begin = (begins: boolean): Open => {
			const open = { part, groups: [], begins, ends: false };
			volumes.at(-1)?.push(open);
			return open;
		};
		let open = begin(true);
		for (const group of part.groups) {
			let rest = group;
			while (rest.papers.length > room) {
				const fits = isHalfFull() ? 0 : room;
				if (fits > 0) open.groups.push({ ...rest, papers: rest.papers.slice(0, fits) });
				if (fits > 0) rest = continued(group, rest.papers.slice(fits));
				turn();
				open = begin(false);
			}
			open.groups.push(rest);
			room -= rest.papers.length;
		}
		open.ends = true;
	}
	return volumes;
}

const continued = <Paper>({ title }: PaperGroup<Paper>, papers: readonly Paper[]) => ({
	title: title && `${title}, continued`,
	papers,
});
