import path from "node:path";

/** What the pages of a site are made of, and for what. */
export interface SiteConfiguration {
	/** the project's own folder, in which its packages are */
	readonly root: string;
	readonly content: string;
	/** the generated papers */
	readonly papers: string;
	/** the essays, as copies that the bundler can read */
	readonly themes: string;
	/** the pieces across themes, as such copies */
	readonly across: string;
	/** what is kept between builds */
	readonly cache: string;
	/** whether the themes came with the content: only then do their essays speak of its papers */
	readonly ownEssays: boolean;
	/** whether the survey is built from what could be read: an essay may then cite a paper that is missing */
	readonly keepGoing: boolean;
	/** whether digests are made of it */
	readonly digests: boolean;
	/** the most papers of a volume of one, if it is not the number that digests have of themselves */
	readonly papersInVolume?: number | undefined;
	/** whether pages are shown while they are worked on */
	readonly development: boolean;
}

/** That of the project's own content, for Astro's commands that are run by themselves, as `astro check`. */
export function ownConfiguration(root: string): SiteConfiguration {
	const content = path.join(root, "content");
	return {
		root,
		content,
		papers: path.join(content, "papers"),
		themes: path.join(content, "themes"),
		across: path.join(content, "across"),
		cache: path.join(root, ".cache", "content"),
		ownEssays: true,
		keepGoing: false,
		digests: true,
		development: false,
	};
}
