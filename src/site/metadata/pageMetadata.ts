/** A typed link of a page to something beside it (https://signposting.org, HTML's `rel`). */
export interface PageLink {
	readonly rel: string;
	readonly href: string;
	readonly type?: string;
	readonly title?: string;
}

/** What a page tells machines of itself. */
export interface PageMetadata {
	/** of schema.org, without `@context` */
	readonly jsonLd: Readonly<Record<string, unknown>>;
	readonly links: readonly PageLink[];
	/** the page whose picture stands for it, from the site's base; by default the first page */
	readonly pictureOf?: string;
}
